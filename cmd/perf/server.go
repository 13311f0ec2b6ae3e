package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"regexp"
)

// server is a running "lectern serve".
type server struct {
	program *exec.Cmd
	address string // with a slash at its end
}

var address = regexp.MustCompile(`http://\S+/`)

// serve starts the program on a free port and waits until it says where it is.
func serve(lectern string) (*server, error) {
	s := &server{program: exec.Command(lectern, "serve", "--addr", "127.0.0.1:0")}
	s.program.Stderr = os.Stderr
	out, err := s.program.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.program.Start(); err != nil {
		return nil, err
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if s.address = address.FindString(lines.Text()); s.address != "" {
			return s, s.warmUp()
		}
	}
	s.stop()
	return nil, fmt.Errorf("%s serve does not say where it is", lectern)
}

// warmUp has the server compress the program before anybody measures how fast it is sent.
func (s *server) warmUp() error {
	r, err := http.NewRequest(http.MethodGet, s.address+"web/app.wasm", nil)
	if err != nil {
		return err
	}
	r.Header.Set("Accept-Encoding", "br")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		s.stop()
		return err
	}
	return answer.Body.Close()
}

// stop ends the server at once, as when the network is gone.
func (s *server) stop() {
	s.program.Process.Kill()
	s.program.Wait()
}
