package dom

// Shared is what another app has handed over, as far as it has these parts. A file without a name is none.
type Shared struct {
	Title, Text, Link string
	File              File
}
