package dom

// Voice is one of the browser's voices.
type Voice struct{ URI, Name string }
