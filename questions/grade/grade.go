// Package grade marks the answers to a quiz on the device and says why.
package grade
