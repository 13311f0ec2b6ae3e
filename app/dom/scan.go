package dom

import "errors"

// MaxPicture is the size in bytes of the largest picture that codes are looked for in.
const MaxPicture = 24 << 20

// Why the camera shows nothing.
var (
	ErrNoCamera      = errors.New("there is no camera, or the page may have none")
	ErrCameraRefused = errors.New("the camera was refused")
	ErrCameraBusy    = errors.New("the camera cannot be started")
)
