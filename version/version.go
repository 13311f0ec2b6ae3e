// Package version says which version of Lectern this is.
package version

// Number is the version. It stands here, and is not read from git while building, because a source folder without its
// history must build the same bytes, and because readers would have to fetch a program anew in which nothing but the name
// of the commit has changed. CHANGELOG.md begins with it.
const Number = "0.1.0"
