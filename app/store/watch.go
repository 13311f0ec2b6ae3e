package store

import (
	"maps"
	"slices"
)

func (r *room) watch(changed func(Change)) (stop func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	key := r.next
	r.next++
	r.watchers[key] = changed
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.watchers, key)
	}
}

// tell tells every watcher; mu must not be held.
func (r *room) tell(c Change) {
	r.mu.Lock()
	watchers := slices.Collect(maps.Values(r.watchers))
	r.mu.Unlock()
	for _, changed := range watchers {
		changed(c)
	}
}

// Progress reports whether another tab has changed the progress in a lesson.
func (c Change) Progress(id string) bool { return slices.Contains(c.names, "progress:"+id) }

// Settings reports whether another tab has changed the settings.
func (c Change) Settings() bool { return slices.Contains(c.names, "settings") }

// Class reports whether another tab has changed the class of a lesson.
func (c Change) Class(print string) bool { return slices.Contains(c.names, classes+print) }
