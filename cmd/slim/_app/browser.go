package app

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/errors"
)

// router finds components by their exact path, and one component for every other path.
type router struct {
	routes map[string]func() Composer
	others func() Composer
}

func makeRouter() router { return router{routes: make(map[string]func() Composer)} }

func (r *router) route(path string, newComponent func() Composer) { r.routes[path] = newComponent }

// routeWithRegexp takes the pattern of every path only: package regexp is too big for a first visit.
func (r *router) routeWithRegexp(pattern string, newComponent func() Composer) {
	if pattern != ".*" {
		panic(fmt.Sprintf("route %q: the only pattern is .*", pattern))
	}
	r.others = newComponent
}

func (r *router) createComponent(path string) (Composer, bool) {
	if newComponent, ok := r.routes[path]; ok {
		return newComponent(), true
	}
	if r.others != nil {
		return r.others(), true
	}
	return nil, false
}

func encrypt(string, []byte) ([]byte, error) { return nil, errors.New("this program has no ciphers") }

func decrypt(string, []byte) ([]byte, error) { return nil, errors.New("this program has no ciphers") }

// State and Observer are what go-app's methods for states give. No screen has such states, and at the start go-app would look
// through all of the local storage for old ones.
type (
	State    struct{}
	Observer struct{}
)

type stateManager struct{}

func (*stateManager) Observe(Context, string, any) Observer { panic("this program has no states") }

func (*stateManager) Get(Context, string, any) { panic("this program has no states") }

func (*stateManager) Set(Context, string, any) State { panic("this program has no states") }

func (*stateManager) Delete(Context, string) { panic("this program has no states") }

func (*stateManager) Cleanup() {}

func (*stateManager) CleanupExpiredPersistedStates(Context) {}

// uuid stands for the package of this name, which needs package crypto.
var uuid names

type names struct{}

// NewString gives a name that tells two tabs apart; others could guess it.
func (names) NewString() string { return fmt.Sprintf("%016x%016x", rand.Uint64(), rand.Uint64()) }

// html stands for the package of this name, which brings the names of two thousand characters along.
var html markup

type markup struct{}

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// EscapeString writes a text so that it can stand in markup.
func (markup) EscapeString(s string) string { return escaper.Replace(s) }
