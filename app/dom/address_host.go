//go:build !js

package dom

// Fragment is what stands behind the # of the page's address.
func Fragment() string { return "" }

// DropFragment takes the fragment out of the page's address.
func DropFragment() {}

// Origin is the beginning of every address of the site, up to the host and its port.
func Origin() string { return "" }

// Select selects all of the field with the ID.
func Select(id string) {}

// Leave lets the browser open an address of the site.
func Leave(address string) {}
