//go:build !js

package dom

import "lectern/app/ruler"

// Base is the path of the site, with a slash at both ends.
func Base() string { return "/" }

// Path is the path of the page below Base.
func Path() string { return "" }

// Query gives a parameter of the page's address.
func Query(string) string { return "" }

// Fetch gives the content of a file of the site, named below its root.
func Fetch(string) ([]byte, error) { return nil, ErrNoBrowser }

// Fail tells the reader that the app could not start.
func Fail(error) {}

// Focus puts the focus on the element with the ID.
func Focus(string) {}

// SetValue puts a text into the field with the ID.
func SetValue(id, text string) {}

// Press puts the focus on the control with the ID and presses it.
func Press(id string) {}

// Choose chooses an entry of the list with the ID, as if it had always been chosen.
func Choose(id string, entry int) {}

// Show scrolls the first element that matches the selector into view.
func Show(string) {}

// Together reports whether the text and the question can be seen at the same time.
func Together() bool { return true }

// Visit puts the focus on the first element that one selector matches and scrolls to the first that another matches.
func Visit(focused, seen string) {}

// ToTop scrolls to the top of the page.
func ToTop() {}

// Begin puts the focus on the element with the ID and scrolls to the top of the page.
func Begin(id string) {}

// SetLook applies the look to the page, and keeps it for the first paint of the next one. It maps names of data
// attributes of the root to their values; an empty value takes the attribute away.
func SetLook(look map[string]string) {}

// Follow scrolls the first element that matches the selector to the top where it is out of sight.
func Follow(selector string) {}

// InView gives a data attribute of the first element in view that matches the selector; "" at the top of the page.
func InView(selector, name string) string { return "" }

// Print prints the page.
func Print() {}

// UseUpdate lets a new version that waits take over and reloads the page.
func UseUpdate() {}

// Local is the browser's local storage.
type Local struct{}

// Get gives a value and whether it is there.
func (Local) Get(string) (string, bool, error) { return "", false, ErrNoBrowser }

// Set keeps a value.
func (Local) Set(string, string) error { return ErrNoBrowser }

// Delete forgets a value.
func (Local) Delete(string) error { return ErrNoBrowser }

// Keys lists the keys that begin so.
func (Local) Keys(string) ([]string, error) { return nil, ErrNoBrowser }

// Database is a room of the browser's IndexedDB in which texts lie by name.
type Database struct{}

// OpenDatabase names the database.
func OpenDatabase(string) *Database { return &Database{} }

// Load gives every record whose name does not begin with skip.
func (*Database) Load(string) (map[string]string, error) { return nil, ErrNoBrowser }

// Get gives those of the named records that are there.
func (*Database) Get([]string) (map[string]string, error) { return nil, ErrNoBrowser }

// Update gives change the named records and keeps what it returns.
func (*Database) Update([]string, func(map[string]string) map[string]string) error {
	return ErrNoBrowser
}

// Clear deletes everything.
func (*Database) Clear() error { return ErrNoBrowser }

// Watch tells which records another tab has changed.
func (*Database) Watch(func([]string)) {}

// Persist asks the browser not to clear what is kept when space runs short, and reports whether it agrees.
func Persist() bool { return false }

// Persisted reports whether the browser has agreed not to clear what is kept.
func Persisted() bool { return false }

// Download hands a file to the reader.
func Download(name, media string, data []byte) {}

// Reload loads the page anew.
func Reload() {}

// Worker is a Web Worker that speaks in strings.
type Worker struct{}

// StartWorker starts the script of the site, named below its root. Messages and failures arrive in the two functions.
func StartWorker(path string, message func(string), failed func(error)) (*Worker, error) {
	return nil, ErrNoBrowser
}

// Post sends a message to the worker.
func (*Worker) Post(string) {}

// Stop ends the worker at once.
func (*Worker) Stop() {}

// Speech is the browser's voice.
type Speech struct{}

// OpenSpeech makes the voice ready; nil where the browser has none.
func OpenSpeech(voices func([]Voice), left func()) *Speech { return nil }

// Say says a text in place of what is being said.
func (*Speech) Say(text, voice string, rate float64, done func(error)) {}

// Silence ends what is being said.
func (*Speech) Silence() {}

// Close falls silent for good.
func (*Speech) Close() {}

// Ruler dims all of a text but what is being read.
type Ruler struct{}

// NewRuler makes a ruler for the text in one element, and the veil in another.
func NewRuler(text, veil string) *Ruler { return &Ruler{} }

// SetMode changes how much is left clear.
func (*Ruler) SetMode(ruler.Mode) {}

// Cover leaves clear what the elements that match the selector touch, until Release.
func (*Ruler) Cover(selector string) {}

// Release lets the band move again.
func (*Ruler) Release() {}

// Close ends it.
func (*Ruler) Close() {}
