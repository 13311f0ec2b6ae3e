//go:build js

// Command desk is the teacher's part of the interface in the browser: her lessons, and the results of a class.
package main

import (
	"lectern/app"
	"lectern/app/desk"
)

func main() { app.Start(true, desk.Pages) }
