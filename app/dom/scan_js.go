package dom

import (
	"encoding/json"
	"errors"
	"fmt"
	"syscall/js"
)

// Scanner reads QR codes in a Web Worker, which starts with the first picture. The zero value is ready. Close ends it.
type Scanner struct {
	worker  *Worker
	asked   int
	waiting map[int]func([]string, error)
}

// scanned is what the worker answers to one picture.
type scanned struct {
	ID     int      `json:"id"`
	Texts  []string `json:"texts"`
	Failed string   `json:"failed"`
}

// Picture hands over the texts of the codes in a picture. done is called outside the goroutine that draws the screen.
func (s *Scanner) Picture(f File, done func(texts []string, err error)) {
	go func() {
		const side = 2400
		image, err := decodePicture(f, side)
		if err != nil {
			done(nil, fmt.Errorf("%w: %w", ErrUnreadable, err))
			return
		}
		done(s.read(image))
	}()
}

func decodePicture(f File, side float64) (image js.Value, err error) {
	defer caught(&err)
	bytes := js.Global().Get("Uint8Array").New(len(f.Data))
	js.CopyBytesToJS(bytes, f.Data)
	blob := js.Global().Get("Blob").New([]any{bytes}, map[string]any{"type": f.Media})
	picture, err := await(js.Global().Call("createImageBitmap", blob))
	if err != nil {
		return js.Value{}, err
	}
	defer picture.Call("close")
	return newEasel().pixels(picture, picture.Get("width").Float(), picture.Get("height").Float(), side), nil
}

// read asks the worker for the codes of an ImageData and blocks until it has answered.
func (s *Scanner) read(image js.Value) ([]string, error) {
	if err := s.start(); err != nil {
		return nil, err
	}
	type answer struct {
		texts []string
		err   error
	}
	answered := make(chan answer, 1)
	s.asked++
	s.waiting[s.asked] = func(texts []string, err error) { answered <- answer{texts, err} }
	message := map[string]any{"id": s.asked, "image": image}
	s.worker.worker.Call("postMessage", message, []any{image.Get("data").Get("buffer")})
	a := <-answered
	return a.texts, a.err
}

func (s *Scanner) start() error {
	if s.worker != nil {
		return nil
	}
	w, err := StartWorker("web/js/scan.js", s.hear, s.fail)
	if err != nil {
		return err
	}
	s.worker, s.waiting = w, make(map[int]func([]string, error))
	return nil
}

func (s *Scanner) hear(message string) {
	var a scanned
	if err := json.Unmarshal([]byte(message), &a); err != nil {
		s.fail(err)
		return
	}
	done := s.waiting[a.ID]
	delete(s.waiting, a.ID)
	switch {
	case done == nil:
	case a.Failed != "":
		done(nil, errors.New("scan: "+a.Failed))
	default:
		done(a.Texts, nil)
	}
}

// fail ends the worker; the next picture starts another one.
func (s *Scanner) fail(err error) {
	waiting := s.waiting
	s.Close()
	for _, done := range waiting {
		done(nil, err)
	}
}

// Close ends the worker. What is under way gets no answer.
func (s *Scanner) Close() {
	if s.worker != nil {
		s.worker.Stop()
	}
	s.worker, s.waiting = nil, nil
}

// easel is a canvas that pictures are drawn on to get at their pixels.
type easel struct{ canvas, brush js.Value }

func newEasel() easel {
	canvas := document().Call("createElement", "canvas")
	return easel{canvas, canvas.Call("getContext", "2d", map[string]any{"willReadFrequently": true})}
}

// pixels gives a picture as ImageData whose longer side is at most that long.
func (e easel) pixels(picture js.Value, width, height, side float64) js.Value {
	shrink := min(1, side/max(width, height))
	w, h := max(1, int(width*shrink)), max(1, int(height*shrink))
	e.canvas.Set("width", w)
	e.canvas.Set("height", h)
	e.brush.Call("drawImage", picture, 0, 0, w, h)
	return e.brush.Call("getImageData", 0, 0, w, h)
}
