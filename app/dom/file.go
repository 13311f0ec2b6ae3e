package dom

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

const maxFile = 2 << 20 // bytes

// The errors of ReadFile.
var (
	ErrNoFile     = errors.New("no file")
	ErrTooBig     = errors.New("file too big")
	ErrUnreadable = errors.New("file cannot be read")
)

// ReadFile hands over the text of the first file that was chosen or dropped.
func ReadFile(e app.Event, done func(text string, err error)) {
	source := e.Get("dataTransfer")
	if !source.Truthy() {
		source = e.Get("target")
	}
	files := source.Get("files")
	if !files.Truthy() || files.Length() == 0 {
		done("", ErrNoFile)
		return
	}
	file := files.Index(0)
	if file.Get("size").Int() > maxFile {
		done("", ErrTooBig)
		return
	}
	var read, failed app.Func
	release := func() { read.Release(); failed.Release() }
	read = app.FuncOf(func(_ app.Value, args []app.Value) any {
		done(args[0].String(), nil)
		release()
		return nil
	})
	failed = app.FuncOf(func(app.Value, []app.Value) any {
		done("", ErrUnreadable)
		release()
		return nil
	})
	file.Call("text").Call("then", read, failed)
}
