package dom

import (
	"errors"
	"fmt"
	"syscall/js"
	"time"
)

// Watch shows what the camera sees in the video element with the ID and hands over the texts of the codes in it, until
// stop is called; then the camera goes off. Both functions are called outside the goroutine that draws the screen, and
// nothing after failed.
func (s *Scanner) Watch(video string, found func(texts []string), failed func(error)) (stop func()) {
	c := &camera{video: video, stopped: make(chan struct{})}
	go func() {
		err := c.start()
		for err == nil && c.runs() {
			err = c.look(s, found)
		}
		if c.off(); err != nil && c.runs() {
			failed(err)
		}
	}()
	return func() {
		if c.runs() {
			close(c.stopped)
		}
		c.off()
	}
}

// camera is a stream of pictures that is looked at a few times a second.
type camera struct {
	video   string
	stream  js.Value
	easel   easel
	stopped chan struct{}
}

func (c *camera) runs() bool {
	select {
	case <-c.stopped:
		return false
	default:
		return true
	}
}

// start blocks until the first picture is there, or the reader has refused.
func (c *camera) start() error {
	devices := js.Global().Get("navigator").Get("mediaDevices")
	if !devices.Truthy() {
		return ErrNoCamera
	}
	wanted := map[string]any{"facingMode": "environment", "width": map[string]any{"ideal": 1280}}
	stream, err := await(devices.Call("getUserMedia", map[string]any{"video": wanted}))
	if err != nil {
		return cameraError(err)
	}
	c.stream, c.easel = stream, newEasel()
	element := byID(c.video)
	if !c.runs() || !element.Truthy() {
		return nil
	}
	element.Set("srcObject", stream)
	if _, err := await(element.Call("play")); err != nil && c.runs() {
		return fmt.Errorf("%w: %w", ErrCameraBusy, err)
	}
	return nil
}

// look reads the codes of one picture and rests a little.
func (c *camera) look(s *Scanner, found func([]string)) error {
	const side, rest = 1280, 120 * time.Millisecond
	element := byID(c.video)
	if !element.Truthy() || !c.stream.Get("active").Truthy() {
		return ErrCameraBusy
	}
	if w, h := element.Get("videoWidth").Float(), element.Get("videoHeight").Float(); w > 0 && h > 0 {
		texts, err := s.read(c.easel.pixels(element, w, h, side))
		if err != nil {
			return err
		}
		if len(texts) > 0 && c.runs() {
			found(texts)
		}
	}
	time.Sleep(rest)
	return nil
}

// off puts the light of the camera out. By then the video element may show what another one sees.
func (c *camera) off() {
	if !c.stream.Truthy() {
		return
	}
	tracks := c.stream.Call("getTracks")
	for i := range tracks.Length() {
		tracks.Index(i).Call("stop")
	}
	if element := byID(c.video); element.Truthy() && element.Get("srcObject").Equal(c.stream) {
		element.Set("srcObject", nil)
	}
}

func cameraError(err error) error {
	var thrown js.Error
	if !errors.As(err, &thrown) {
		return err
	}
	switch thrown.Value.Get("name").String() {
	case "NotAllowedError", "SecurityError":
		return ErrCameraRefused
	case "NotFoundError", "OverconstrainedError":
		return ErrNoCamera
	}
	return fmt.Errorf("%w: %w", ErrCameraBusy, err)
}
