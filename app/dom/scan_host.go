//go:build !js

package dom

// Scanner reads QR codes.
type Scanner struct{}

// Picture hands over the texts of the codes in a picture.
func (*Scanner) Picture(f File, done func(texts []string, err error)) { done(nil, ErrNoBrowser) }

// Watch shows what the camera sees and hands over the texts of the codes in it, until stop is called.
func (*Scanner) Watch(video string, found func(texts []string), failed func(error)) (stop func()) {
	return func() {}
}

// Close ends the scanner.
func (*Scanner) Close() {}
