package desk

import (
	"errors"

	"lectern/app/i18n"
	"lectern/app/studio"
)

// why says why a step was not taken.
func why(t *i18n.StudioText, err error) string {
	for _, c := range []struct {
		err error
		key string
	}{
		{studio.ErrBlank, "blank"}, {studio.ErrTwice, "twice"}, {studio.ErrFew, "few"}, {studio.ErrMany, "many"}, {studio.ErrKind, "kind"},
		{studio.ErrTerm, "term"}, {studio.ErrSpare, "spare"}, {studio.ErrText, "text"},
	} {
		if errors.Is(err, c.err) {
			return t.Refused.Of(c.key)
		}
	}
	return t.Refused.Of("other")
}
