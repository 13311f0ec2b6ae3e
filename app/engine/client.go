// Package engine asks the engine in its Web Worker.
package engine

import (
	"encoding/json"
	"errors"

	"lectern/app/dom"
	"lectern/app/job"
)

const script = "web/js/engine.js"

// Client makes one request at a time. The worker starts with the first, or with Start, and stays for the next.
type Client struct {
	worker *dom.Worker
	asked  int
	reply  func(job.Reply)
}

// Ask sends a request; its ID is set here. Replies arrive outside the goroutine that draws the screen. A request
// before it that is not done yet is given up.
func (c *Client) Ask(r job.Request, reply func(job.Reply)) {
	if c.reply != nil {
		c.Cancel()
	}
	c.asked++
	r.ID, c.reply = c.asked, reply
	if err := c.Start(); err != nil {
		c.fail(err.Error())
		return
	}
	text, err := json.Marshal(r)
	if err != nil {
		c.fail(err.Error())
		return
	}
	c.worker.Post(string(text))
}

// Cancel gives up the request that is under way. The worker hears nothing while it computes, so it is ended.
func (c *Client) Cancel() {
	c.reply = nil
	if c.worker != nil {
		c.worker.Stop()
		c.worker = nil
	}
}

// Start starts the worker ahead of the first request, where it does not run yet.
func (c *Client) Start() error {
	if c.worker != nil {
		return nil
	}
	w, err := dom.StartWorker(script, c.hear, func(err error) {
		if errors.Is(err, dom.ErrUnloaded) {
			c.give(job.Unloaded, err.Error())
			return
		}
		c.fail(err.Error())
	})
	if err != nil {
		return err
	}
	c.worker = w
	return nil
}

func (c *Client) hear(message string) {
	var r job.Reply
	if err := json.Unmarshal([]byte(message), &r); err != nil {
		c.fail(err.Error())
		return
	}
	if r.ID == 0 {
		c.give(r.Code, r.Detail)
		return
	}
	if c.reply == nil || r.ID != c.asked {
		return
	}
	reply := c.reply
	if r.Kind != job.Progress {
		c.reply = nil
	}
	reply(r)
}

func (c *Client) fail(detail string) { c.give(job.Broken, detail) }

// give gives up with the reason.
func (c *Client) give(code job.Code, detail string) {
	reply := c.reply
	c.Cancel()
	if reply != nil {
		reply(job.Reply{ID: c.asked, Kind: job.Failed, Code: code, Detail: detail})
	}
}
