package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"lectern/cmd/lectern/site"
)

// ServeCmd serves the app on this machine.
type ServeCmd struct {
	Addr    string   `default:":8000" help:"Address to listen on."`
	Article []string `type:"existingfile" help:"Text to put first in the library; may be given again."`
}

// Run serves until it is interrupted.
func (c *ServeCmd) Run() error {
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return unheard(c.Addr, err)
	}
	defer listener.Close()
	files, err := build(site.Source{Base: "/"}, c.Article)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Printf("Lectern is at %s (press Ctrl+C to stop)\n", visible(listener.Addr()))
	return serve(ctx, listener, site.Handler(files))
}

// taken is what Windows says of a port that another program listens on; elsewhere no error has the number.
const taken = syscall.Errno(10048)

// unheard says in a sentence why an address cannot be had, where the reason is one of the usual ones.
func unheard(addr string, err error) error {
	switch {
	case errors.Is(err, syscall.EADDRINUSE), errors.Is(err, taken):
		return fmt.Errorf("another program already listens on %s: stop it, or choose another address with --addr", addr)
	case errors.Is(err, syscall.EACCES):
		return fmt.Errorf("only the administrator of this machine may listen on %s: choose a port above 1023 with --addr", addr)
	}
	return err
}

// serve answers requests until ctx is done, and lets those under way finish.
func serve(ctx context.Context, listener net.Listener, h http.Handler) error {
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return server.Shutdown(ending)
}

// visible is the address as one types it into a browser.
func visible(a net.Addr) string {
	tcp, ok := a.(*net.TCPAddr)
	if !ok || tcp.IP.IsUnspecified() || tcp.IP.IsLoopback() {
		_, port, _ := net.SplitHostPort(a.String())
		return "http://localhost:" + port + "/"
	}
	return "http://" + a.String() + "/"
}
