package site

import (
	"fmt"
	"strings"
)

// nginx is an example for a server block whose root holds the site at its base path.
func nginx(base string) string {
	var out strings.Builder
	fmt.Fprintf(&out, `# Include this in a server block. Below the "root" of that block the site lies at %[1]s
location %[1]s {
    index index.html;
    try_files $uri $uri/ =404;
    error_page 404 %[1]s404.html;
    absolute_redirect off;
    gzip_static on;
    gzip_vary on;
    # brotli_static on;   # with the module ngx_brotli
    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/wasm wasm;
        application/json json;
        application/manifest+json webmanifest;
        application/octet-stream model;
        image/png png;
        image/svg+xml svg;
    }
`, base)
	for _, h := range headers {
		fmt.Fprintf(&out, "    add_header %s \"%s\" always;\n", h.name, h.value)
	}
	out.WriteString("}\n")
	return out.String()
}

// caddy is an example for a site block whose root holds the site at its base path.
func caddy(base string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "# Import this into a site block. Below the \"root\" of that block the site lies at %s\n", base)
	if base != "/" {
		fmt.Fprintf(&out, "redir %s %s\n", strings.TrimSuffix(base, "/"), base)
	}
	fmt.Fprintf(&out, `handle %s* {
	file_server {
		precompressed br gzip
	}
	header {
`, base)
	for _, h := range headers {
		fmt.Fprintf(&out, "\t\t%s \"%s\"\n", h.name, h.value)
	}
	fmt.Fprintf(&out, `	}
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json
	@model path *.model
	header @model Content-Type application/octet-stream
}
handle_errors {
	rewrite * %s404.html
	file_server {
		precompressed br gzip
	}
}
`, base)
	return out.String()
}
