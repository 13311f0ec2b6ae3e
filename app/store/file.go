package store

import (
	"encoding/json"
	"maps"
	"time"
)

// The marks of a file that Export writes. They come first in it, so that a file of a later version can be told.
const (
	fileMark    = "kept"
	fileVersion = 1
)

type file struct {
	Lectern string            `json:"lectern"` // fileMark
	Version int               `json:"version"`
	Made    time.Time         `json:"made"`
	Records map[string]record `json:"records"`
}

// Export gives everything that is kept as one file, with what is only in memory. It blocks. Where the area cannot be
// read, the file holds what memory has.
func (s Store) Export() (name, text string) {
	made := time.Now().UTC().Truncate(time.Second)
	out := file{Lectern: fileMark, Version: fileVersion, Made: made, Records: make(map[string]record)}
	for name, text := range s.room.all() {
		k, known := kindOf(name)
		if r, err := decode(name, text); err == nil && known && !k.device && k.check(r.Value) == nil {
			out.Records[name] = r
		}
	}
	for name := range out.Records {
		if other := partner(name); other != "" && out.Records[other].Value == nil {
			delete(out.Records, name) // nothing without the other
		}
	}
	data, err := json.Marshal(out)
	if err != nil {
		panic("store: the file is no JSON: " + err.Error())
	}
	return "lectern-" + made.Format(time.DateOnly) + ".json", string(data)
}

// all gives every record, that of memory before that of the area.
func (r *room) all() map[string]string {
	out, err := r.area.Load()
	if err != nil {
		out = make(map[string]string)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.Copy(out, r.memory)
	for name, text := range r.waiting {
		if text == "" {
			delete(out, name)
		}
	}
	return out
}
