// Package model holds the trained weights; MODEL.md says where they come from.
package model

import _ "embed"

//go:embed lectern.model
var weights []byte

// Weights gives the content of the model file. The caller must not change it.
func Weights() []byte { return weights }
