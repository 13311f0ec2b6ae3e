//go:build !js

package journeys

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"lectern/cmd/lectern/site"
)

// webServer is a program that serves a folder of files with the example that the site brings for it.
type webServer struct {
	name, example string
	config        string // of the whole server: port, root folder, example
	command       []string
	bases         []string // paths of the site
}

var webServers = []webServer{
	{"nginx", "nginx.conf", `
daemon off;
pid nginx.pid;
events {}
http {
	access_log off;
	server {
		listen 127.0.0.1:%[1]d;
		root %[2]s;
		include %[3]s;
	}
}
`, []string{"nginx", "-p", ".", "-c", "config", "-e", "stderr", "-g", "user root;"}, []string{"/", "/school/reading/"}},
	{"caddy", "Caddyfile", `
{
	admin off
	auto_https off
}
http://127.0.0.1:%[1]d {
	root * %[2]s
	import %[3]s
}
`, []string{"caddy", "run", "--adapter", "caddyfile", "--config", "config"}, []string{"/school/reading/"}},
}

// start writes the site for the base path into a folder and serves it. It gives the address of the server's root, and what
// ends the server.
func (s webServer) start(t *testing.T, base string) (address string, kill func()) {
	t.Helper()
	program, err := exec.LookPath(s.command[0])
	if err != nil {
		t.Skipf("%s is not installed: install the package that make hosts names", s.command[0])
	}
	dir := t.TempDir()
	root := filepath.Join(dir, "www")
	place := filepath.Join(root, filepath.FromSlash(base))
	if err := site.Write(place, forHosts(t, base)); err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	config := fmt.Sprintf(s.config, port, root, filepath.Join(place, "hosting", s.example))
	if err := os.WriteFile(filepath.Join(dir, "config"), []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	server := exec.Command(program, s.command[1:]...)
	server.Dir, server.Stderr = dir, &said
	server.Env = append(os.Environ(), "HOME="+dir)
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Wait() }()
	kill = func() { server.Process.Signal(os.Interrupt); <-ended; ended <- nil }
	t.Cleanup(kill)
	address = fmt.Sprintf("127.0.0.1:%d", port)
	for {
		select {
		case err := <-ended:
			ended <- nil
			t.Fatalf("%s ended: %v\n%s", s.name, err, said.String())
		default:
		}
		if c, err := net.Dial("tcp", address); err == nil {
			c.Close()
			return "http://" + address, kill
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// forHosts is what lectern site writes. Of the programs, only quickly made gzip twins are there: small ones take minutes.
func forHosts(t *testing.T, base string) []site.File {
	t.Helper()
	all := files(t, base)
	big := func(f site.File) bool { return len(f.Body) > 1<<20 }
	out := site.ForHosts(slices.DeleteFunc(slices.Clone(all), big), base)
	for _, f := range all {
		if !big(f) {
			continue
		}
		var twin bytes.Buffer
		w, err := gzip.NewWriterLevel(&twin, gzip.BestSpeed)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(f.Body)
		w.Close()
		out = append(out, f, site.File{Path: f.Path + ".gz", Body: twin.Bytes()})
	}
	return out
}

// freePort gives a port that nothing listens on, below those that the system gives to whoever asks for any.
func freePort(t *testing.T) int {
	t.Helper()
	for {
		port := 20_000 + rand.IntN(10_000)
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err == nil {
			l.Close()
			return port
		}
	}
}

// On a host that knows nothing of the app everything works as with lectern serve.
func TestOtherWebServers(t *testing.T) {
	for _, s := range webServers {
		for _, base := range s.bases {
			t.Run(s.name+base, func(t *testing.T) {
				address, kill := s.start(t, base)
				checkFiles(t, address+base, base)
				checkRequests(t, address+base)
				p := newPage(t, 1280, 900)
				own, errors := p.watch(address)
				p.open(address + base)
				p.answerAll()
				p.wantScore("7 of 7")
				p.offlineReady()
				p.open(address + base + "new/")
				p.paste(ownText)
				p.click("#make")
				p.click("#begin")
				p.until(`location.pathname.endsWith("/own/") && document.querySelector("#start")`)
				kill()
				p.worksOffline(address+base, "read/second/")
				quiet(t, own, errors)
			})
		}
	}
}
