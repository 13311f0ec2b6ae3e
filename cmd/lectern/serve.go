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
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("another program already listens on %s: stop it, or choose another address with --addr", c.Addr)
	}
	if err != nil {
		return err
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
