//go:build js

// Command app is the user interface in the browser.
package main

import "lectern/app"

func main() { app.Start(false, app.Pages) }
