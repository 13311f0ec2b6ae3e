package main

import (
	"crypto/sha256"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
)

// cut says what becomes of a file of go-app. It was written for the file with the checksum and fits no other.
type cut struct {
	sum     string   // SHA-256 of the whole file, in hexadecimal digits
	keep    []string // the only functions that stay; nil: all declarations
	imports []string // the imports that go
}

// cuts names the files of pkg/app that need net/http, regexp, crypto, the names of html, or that keep states, which no screen has. What
// the rest of the package misses afterwards is in _app/browser.go.
var cuts = map[string]cut{
	"http.go":   {sum: "0601189a9f611378e9b24ab4bdf42780a03cbf95c1bbebd4171b523ddbe9a32d", keep: nothing},
	"wasm.go":   {sum: "10117b07fb7147cdfcd97d1e07cd010da30914e2a622b73d0242b5d9019796f8", keep: nothing},
	"route.go":  {sum: "3252c7f2876cba69c3fbb203b0b4d5770ddd4651cdaf3ad69e5c33bfd1ccf5bd", keep: nothing},
	"crypto.go": {sum: "c0fc14126207dc9fa15fb8869bd882874486654919835dc35d5bef8a6122aa97", keep: nothing},
	"resource.go": {
		sum:     "6b52ab4ec2f4171d403384bffe159e9ec22699933e768ef5868f2851a1b84baa",
		keep:    []string{"clientResourceResolver", "remoteLocation", "webLocation"},
		imports: []string{"net/http"},
	},
	"context.go": {sum: "1165dc862aad17ba47a7050c7ce32401e6e86eecce1222bf22235f78cccbd1d4", imports: []string{uuid}},
	"node.go":    {sum: "6fc7abe1ce4243b89bfed8808302c934d1049863554373ddf66f74ec3bbbe0fc", imports: []string{"html"}},
	"state.go":   {sum: "b41c94e804ab69a8a6341d58c09ac79d8cc8b0022bddd6c74c0f107a9f31480b", keep: nothing},
}

const uuid = "github.com/google/uuid"

// nothing is what is kept of a file that goes.
var nothing = []string{}

// apply gives what stays of a file, nil where nothing does.
func (c cut) apply(name string, source []byte) ([]byte, error) {
	if sum := fmt.Sprintf("%x", sha256.Sum256(source)); sum != c.sum {
		return nil, fmt.Errorf("go-app's %s is not the one that cmd/slim/cut.go was written for: "+
			"see whether its cut still fits, then put the checksum %s there", name, sum)
	}
	if c.keep != nil && len(c.keep) == 0 {
		return nil, nil
	}
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	gone := c.gone(tree)
	for _, n := range slices.Backward(gone) {
		source = slices.Delete(source, files.Position(n.Pos()).Offset, files.Position(n.End()).Offset)
	}
	return format.Source(source)
}

// gone lists what is cut out of a file, in its order.
func (c cut) gone(tree *ast.File) []ast.Node {
	var gone []ast.Node
	for _, spec := range tree.Imports {
		if path, err := strconv.Unquote(spec.Path.Value); err == nil && slices.Contains(c.imports, path) {
			gone = append(gone, spec)
		}
	}
	if c.keep == nil {
		return gone
	}
	for _, decl := range tree.Decls {
		if !imports(decl) && !slices.Contains(c.keep, function(decl)) {
			gone = append(gone, decl)
		}
	}
	return gone
}

func imports(d ast.Decl) bool {
	g, ok := d.(*ast.GenDecl)
	return ok && g.Tok == token.IMPORT
}

// function gives the name of a function, "" of anything else.
func function(d ast.Decl) string {
	if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
		return f.Name.Name
	}
	return ""
}
