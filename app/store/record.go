package store

import (
	"encoding/json"
	"fmt"
)

// version is the version of all records; an older one is read like this one.
const version = 1

// record is how a value is kept. Changed is the time of the last change, in milliseconds since 1970; records of the
// first program have none.
type record struct {
	Version int             `json:"version"`
	Changed int64           `json:"changed,omitempty"`
	Value   json.RawMessage `json:"value"`
}

func (r record) encode() string {
	r.Version = version
	text, err := json.Marshal(r)
	if err != nil {
		panic("store: a record's value is no JSON: " + err.Error())
	}
	return string(text)
}

func decode(name, text string) (record, error) {
	var r record
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		return r, fmt.Errorf("%w: %s: %w", ErrUnreadable, name, err)
	}
	if r.Version != version {
		return r, fmt.Errorf("%w: %s has version %d, this program reads %d", ErrUnreadable, name, r.Version, version)
	}
	return r, nil
}

func decodeValue(name, text string, into any) error {
	r, err := decode(name, text)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(r.Value, into); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrUnreadable, name, err)
	}
	return nil
}

// merge joins what lies there under a name with what is to be written, "" standing for nothing. It does not matter
// which of two tabs writes first, nor how often.
func merge(name, now, ours string) string {
	if now == "" || ours == "" || now == ours {
		return ours
	}
	a, err := decode(name, now)
	if err != nil {
		return ours
	}
	b, err := decode(name, ours)
	if err != nil {
		return now
	}
	if k, _ := kindOf(name); k.merge != nil {
		return k.merge(a, b).encode()
	}
	if a.Changed > b.Changed {
		return now
	}
	return ours
}

// rebase joins what lies there under a name with what is to be written, "" standing for nothing, and knows what that was
// made of.
func rebase(name, base, now, ours string) string {
	k, _ := kindOf(name)
	switch {
	case k.rebase == nil:
		return merge(name, now, ours)
	case ours == "" || now == base || now == ours:
		return ours
	case ours == base:
		return now
	}
	return k.rebase(base, now, ours)
}
