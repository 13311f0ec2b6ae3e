package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestServeEndsWhenAsked(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := visible(listener.Addr())
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		ended <- serve(ctx, listener, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("here")) }))
	}()
	response, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	stop()
	if err := <-ended; err != nil {
		t.Errorf("ended with %v", err)
	}
	if _, err := http.Get(address); err == nil {
		t.Error("the server answers after its end")
	}
}

func TestServeNamesATakenPort(t *testing.T) {
	listener, err := net.Listen("tcp", ":0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	cmd := ServeCmd{Addr: ":" + port}
	if err := cmd.Run(); err == nil || !strings.Contains(err.Error(), "already listens on :"+port) {
		t.Errorf("error %v", err)
	}
}

func TestAddressesThatCannotBeHad(t *testing.T) {
	other := errors.New("no such host")
	for err, want := range map[error]string{
		os.NewSyscallError("bind", syscall.EADDRINUSE):   "another program already listens on :80: stop it, or choose another address with --addr",
		os.NewSyscallError("bind", syscall.Errno(10048)): "another program already listens on :80: stop it, or choose another address with --addr",
		os.NewSyscallError("bind", syscall.EACCES):       "only the administrator of this machine may listen on :80: choose a port above 1023 with --addr",
		other: "no such host",
	} {
		if got := unheard(":80", &net.OpError{Op: "listen", Err: err}).Error(); !strings.HasSuffix(got, want) {
			t.Errorf("%v: %s", err, got)
		}
	}
}

func TestVisible(t *testing.T) {
	for addr, want := range map[string]string{
		"[::]:8000":         "http://localhost:8000/",
		"127.0.0.1:80":      "http://localhost:80/",
		"192.168.1.7:8000":  "http://192.168.1.7:8000/",
		"[2001:db8::1]:443": "http://[2001:db8::1]:443/",
	} {
		a, err := net.ResolveTCPAddr("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		if got := visible(a); got != want {
			t.Errorf("%s: %s, want %s", addr, got, want)
		}
	}
}

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"/home/ann/My Essay (2).TXT": "my-essay-2",
		"été.txt":                    "t",
		"中文.txt":                     "text",
		"plain":                      "plain",
	} {
		if got := slug(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
