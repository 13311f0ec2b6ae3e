// Command slim writes go-app without what only a server needs, for the program that every first visit loads:
//
//	slim FOLDER
//
// FOLDER gets a copy of go-app from the module cache, and a go.mod and go.sum that put it in the place of go-app where the
// go command is told -modfile=FOLDER/go.mod. Its flag -overlay would be simpler but replaces no file of the module cache.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: slim FOLDER")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "slim:", err)
		os.Exit(1)
	}
}
