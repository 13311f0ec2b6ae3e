// Package web holds what the site is made of besides Go: style sheets, icons, scripts, pictures of the app, the texts of the library and,
// after make build, the compiled browser programs.
package web

import "embed"

// Files holds css, icons, js, library and screenshots as they are in the source tree, and build as make build left it.
//
//go:embed css icons js library screenshots all:build page.html manifest.webmanifest
var Files embed.FS

// Library names the texts in library in the order in which readers see them. The first is the one that opens.
var Library = []string{"news", "science", "history", "biography", "how-to", "tale"}
