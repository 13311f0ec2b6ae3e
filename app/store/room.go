package store

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"lectern/app/flow"
)

// room holds the records of a site in memory and brings what changes to the area.
type room struct {
	area   Area
	local  Local
	prefix string // of the keys in local

	writing sync.Mutex // held while the area is being changed; it is taken before mu
	filled  bool       // memory holds what the area has; written before anything else runs, or under writing

	mu       sync.Mutex
	memory   map[string]string // the small records, and the large ones that are not in the area yet
	waiting  map[string]string // what the area is still to get; "" deletes
	bases    map[string]string // what that was made of, where it matters
	busy     bool              // waiting is being written
	trouble  error             // of the last writing or reading
	moved    []string          // keys in local of the first program that go once waiting is written
	seen     map[string]flow.Progress
	watchers map[int]func(Change)
	next     int // key of the next watcher
}

func newRoom(area Area, local Local, prefix string) *room {
	return &room{
		area: area, local: local, prefix: prefix,
		memory: make(map[string]string), waiting: make(map[string]string), bases: make(map[string]string),
		seen: make(map[string]flow.Progress), watchers: make(map[int]func(Change)),
	}
}

func (r *room) get(name string) (string, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	text, found := r.memory[name]
	return text, found
}

// names lists the records in memory whose names begin so.
func (r *room) names(prefix string) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Sorted(func(yield func(string) bool) {
		for name := range r.memory {
			if strings.HasPrefix(name, prefix) && !yield(name) {
				return
			}
		}
	})
}

// show notes the progress that the screen has now and gives the one that it had.
func (r *room) show(name string, p flow.Progress) flow.Progress {
	r.mu.Lock()
	defer r.mu.Unlock()
	before := r.seen[name]
	r.seen[name] = p
	return before
}

// stamp is the time of a change of a record: now, but later than its last one, whatever the clock says.
func (r *room) stamp(name string) int64 {
	now := time.Now().UnixMilli()
	if text, found := r.get(name); found {
		if last, err := decode(name, text); err == nil {
			return max(now, last.Changed+1)
		}
	}
	return now
}

// put changes records in memory and has the area follow.
func (r *room) put(texts map[string]string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for name, text := range texts {
		r.set(name, text)
	}
}

// alter puts what change makes of a record that is in memory, "" standing for none.
func (r *room) alter(name string, change func(now string) (string, error)) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	text, err := change(r.memory[name])
	if err == nil {
		r.set(name, text)
	}
	return err
}

// set is one change of put; mu must be held.
func (r *room) set(name, text string) {
	if _, waits := r.waiting[name]; !waits {
		r.bases[name] = r.memory[name]
	}
	r.remember(name, text)
	r.waiting[name] = text
	r.copy(name, text)
	if !r.busy {
		r.busy = true
		go r.follow()
	}
}

func (r *room) remember(name, text string) {
	if text == "" {
		delete(r.memory, name)
	} else {
		r.memory[name] = text
	}
}

// follow writes until nothing waits or writing fails; the next change tries again.
func (r *room) follow() {
	for {
		err := r.write()
		r.mu.Lock()
		if err != nil || len(r.waiting) == 0 {
			r.busy = false
			r.mu.Unlock()
			return
		}
		r.mu.Unlock()
	}
}

// write brings everything that waits to the area in one go, and joins it with what other tabs have written.
func (r *room) write() error {
	r.writing.Lock()
	defer r.writing.Unlock()
	r.mu.Lock()
	batch, bases, trouble := maps.Clone(r.waiting), maps.Clone(r.bases), r.trouble
	r.mu.Unlock()
	if len(batch) == 0 {
		return trouble
	}
	if err := r.fill(); err != nil {
		r.wrote(nil, nil, err)
		return err
	}
	var written map[string]string
	err := r.area.Update(slices.Collect(maps.Keys(batch)), func(now map[string]string) map[string]string {
		written = make(map[string]string, len(batch))
		for name, text := range batch {
			written[name] = rebase(name, bases[name], now[name], text)
		}
		return written
	})
	r.wrote(batch, written, err)
	return err
}

func (r *room) wrote(batch, written map[string]string, err error) {
	r.mu.Lock()
	news := (err == nil) != (r.trouble == nil)
	r.trouble = err
	var joined []string
	if err == nil {
		for name, text := range batch {
			if r.kept(name, text, written[name]); written[name] != text {
				joined = append(joined, name)
			}
		}
		for _, key := range r.moved {
			r.local.Delete(key)
		}
		r.moved = nil
	}
	r.mu.Unlock()
	if news || len(joined) > 0 {
		r.tell(Change{names: joined})
	}
}

// kept takes note that a record that was written as text lies in the area, joined with what lay there.
func (r *room) kept(name, text, joined string) {
	r.uncopy(name, text)
	latest := r.waiting[name] == text
	if latest {
		delete(r.waiting, name)
		delete(r.bases, name)
	} else {
		r.bases[name] = text
	}
	switch k, _ := kindOf(name); {
	case latest && (k.large || text == ""):
		delete(r.memory, name)
	case r.memory[name] != "":
		r.remember(name, rebase(name, text, joined, r.memory[name]))
	}
}

// hear reads anew what another tab has changed.
func (r *room) hear(names []string) {
	if len(names) == 0 {
		r.empty()
		r.tell(Change{Forgotten: true})
		return
	}
	small := slices.DeleteFunc(slices.Clone(names), func(name string) bool { k, _ := kindOf(name); return k.large })
	go func() {
		if r.reread(small) == nil { // else it is read again when this tab writes
			r.tell(Change{names: names})
		}
	}()
}

// reread takes in what lies in the area now.
func (r *room) reread(names []string) error {
	r.writing.Lock() // so that what is read is no older than what this tab has written
	defer r.writing.Unlock()
	now, err := r.area.Get(names)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, name := range names {
		text := now[name]
		if mine, waits := r.waiting[name]; waits && mine != "" {
			text = rebase(name, r.bases[name], text, r.memory[name])
		} else if waits {
			text = ""
		}
		r.remember(name, text)
	}
	return nil
}

func (r *room) empty() {
	r.mu.Lock()
	defer r.mu.Unlock()
	clear(r.memory)
	clear(r.waiting)
	clear(r.bases)
	clear(r.seen)
	r.moved = nil
}
