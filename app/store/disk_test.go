package store_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"lectern/app/store"
)

var errFull = errors.New("full")

// disk is what the tabs of one browser share: a database and a local storage, both in memory. While full is set every
// change of the database fails with it, while broken is set reading does, too.
type disk struct {
	mu           sync.Mutex
	values       map[string]string
	local        local
	full, broken error
	tabs         []*tab
}

// tab is the area of one tab.
type tab struct {
	*disk
	heard func([]string)
	dead  bool // killed; what it does from then on has no effect
}

func newDisk() *disk {
	return &disk{values: make(map[string]string), local: local{values: make(map[string]string)}}
}

// open opens the store in another tab.
func (d *disk) open() store.Store {
	t := &tab{disk: d}
	d.tabs = append(d.tabs, t)
	return store.Open(t, &d.local, "/school/")
}

func (d *disk) fail(full, broken error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.full, d.broken = full, broken
}

// kill ends all tabs at once.
func (d *disk) kill() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, t := range d.tabs {
		t.dead = true
	}
	d.tabs = nil
	d.full = nil
}

func (d *disk) value(name string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.values[name]
}

func (t *tab) Load(skip ...string) (map[string]string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := maps.Clone(t.values)
	maps.DeleteFunc(out, func(name, _ string) bool {
		return slices.ContainsFunc(skip, func(s string) bool { return strings.HasPrefix(name, s) })
	})
	return out, t.broken
}

func (t *tab) Get(names []string) (map[string]string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.some(names), t.broken
}

func (t *tab) some(names []string) map[string]string {
	out := maps.Clone(t.values)
	maps.DeleteFunc(out, func(name, _ string) bool { return !slices.Contains(names, name) })
	return out
}

func (t *tab) Update(names []string, change func(map[string]string) map[string]string) error {
	t.mu.Lock()
	if t.full != nil || t.dead {
		defer t.mu.Unlock()
		return errFull
	}
	for name, text := range change(t.some(names)) {
		if t.values[name] = text; text == "" {
			delete(t.values, name)
		}
	}
	t.mu.Unlock()
	t.tell(names)
	return nil
}

func (t *tab) Clear() error {
	t.mu.Lock()
	if t.full != nil || t.dead {
		defer t.mu.Unlock()
		return errFull
	}
	clear(t.values)
	t.mu.Unlock()
	t.tell(nil)
	return nil
}

func (t *tab) tell(names []string) {
	for _, other := range t.tabs {
		if other != t && other.heard != nil {
			other.heard(names)
		}
	}
}

func (t *tab) Watch(heard func([]string)) { t.heard = heard }

// local is a local storage in memory; while err is set it fails with it.
type local struct {
	mu     sync.Mutex
	values map[string]string
	err    error
}

func (l *local) Keys(prefix string) ([]string, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []string
	for key := range l.values {
		if strings.HasPrefix(key, prefix) {
			out = append(out, key)
		}
	}
	return out, l.err
}

func (l *local) Get(key string) (string, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	v, ok := l.values[key]
	return v, ok, l.err
}

func (l *local) Set(key, value string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.err == nil {
		l.values[key] = value
	}
	return l.err
}

func (l *local) Delete(key string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.values, key)
	return l.err
}

// copies is all that lies in the local storage.
func (l *local) copies() map[string]string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return maps.Clone(l.values)
}

func (l *local) add(values map[string]string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	maps.Copy(l.values, values)
}

// settled waits until everything is kept.
func settled(t *testing.T, s store.Store) {
	t.Helper()
	if err := s.Settle(); err != nil {
		t.Fatal(err)
	}
}
