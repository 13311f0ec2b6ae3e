# Lectern. "make" lists what can be done.
GO      ?= go
PORT    ?= 8000
ARTICLE ?=
BASE    ?= /

WASM    := GOOS=js GOARCH=wasm $(GO) build -trimpath -buildvcs=false -ldflags="-s -w"
# go-app without what only a server needs, made anew from the module cache.
SLIM    := bin/slim
APP     := -modfile=$(SLIM)/go.mod -gcflags=all=-l
# The most bytes that app.wasm may have with brotli: every first visit loads it.
BUDGET  := 1305000
# The same for desk.wasm, which only teachers load.
DESK    := 1500000
# The accessibility rules that the browser tests hold against every screen.
AXE     := bin/axe.min.js
AXE_URL := https://registry.npmjs.org/axe-core/-/axe-core-4.11.0.tgz
AXE_SUM := 39bed7d72308f6d620789c169d699bfd7e8da80f65b545821a6b2215c3e83107
# Lighthouse, as make perf runs it.
LIGHTHOUSE := bin/lighthouse
# What reads QR codes where the browser itself cannot: ZXing-C++, compiled for the browser.
ZXING     := web/build/zxing.wasm
ZXING_URL := https://registry.npmjs.org/zxing-wasm/-/zxing-wasm-3.1.4.tgz
ZXING_SUM := 2416232a155533bdcfa098a22ec9087734b34640ffa2a7add90bc36e145f6da0

# The journeys drive a whole browser: they have the machine to themselves.
JOURNEYS  := app/journeys
BROWSER   := chromium chromium-browser google-chrome google-chrome-stable

.DEFAULT_GOAL := help
.PHONY: help run build site release wasm packed test check fmt vet browser hosts catalogue size perf bench fuzz screenshots kernel model scorer clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-11s %s\n", $$1, $$2 }'

run: build ## build and serve at http://localhost:8000 (PORT=..., ARTICLE=path to a text)
	bin/lectern serve --addr :$(PORT) $(if $(ARTICLE),--article "$(ARTICLE)")

build: wasm ## compile the browser programs and bin/lectern
	$(GO) build -trimpath -buildvcs=false -o bin/lectern ./cmd/lectern

site: packed build ## write the app for a web host into dist/site (BASE=/path/on/the/host/)
	bin/lectern site --out dist/site --base "$(BASE)"

release: packed ## write what is published of a version into dist: the site as a zip, lectern for each system, checksums
	$(GO) run ./cmd/release dist

wasm: $(ZXING) ## compile the browser programs into web/build
	$(GO) run ./cmd/slim $(SLIM)
	$(WASM) $(APP) -o web/build/app.wasm ./cmd/app
	$(WASM) $(APP) -o web/build/desk.wasm ./cmd/desk
	$(WASM) -tags simd -o web/build/engine.wasm ./cmd/engine
	$(WASM) -o web/build/convert.wasm ./cmd/convert
	$(GO) run ./cmd/unline web/build/app.wasm web/build/desk.wasm web/build/engine.wasm web/build/convert.wasm
	cp "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" web/build/

$(ZXING):
	mkdir -p bin
	curl --fail --silent --show-error --location --retry 5 --output bin/zxing.tgz $(ZXING_URL)
	echo "$(ZXING_SUM)  bin/zxing.tgz" | sha256sum --check --quiet
	tar -xzOf bin/zxing.tgz package/dist/iife/reader/index.js > web/build/zxing.js
	tar -xzOf bin/zxing.tgz package/dist/reader/zxing_reader.wasm > $@.part && mv $@.part $@
	rm bin/zxing.tgz

# What is published is compressed as well as can be, once for each program.
packed: wasm
	$(GO) run ./cmd/pack web/build/app.wasm web/build/desk.wasm web/build/engine.wasm web/build/convert.wasm

test: wasm vet browser hosts $(AXE) ## run every test, those in a browser too
	$(GO) build -o bin/wasmtest ./cmd/wasmtest
	GOOS=js GOARCH=wasm $(GO) test -timeout 30m -modfile=$(SLIM)/go.mod -exec "$(CURDIR)/bin/wasmtest" ./app/...
	$(GO) test -timeout 60m $$($(GO) list ./... | grep -v $(JOURNEYS))
	$(GO) test -timeout 60m ./$(JOURNEYS)

check: ## fail on unformatted code, then vet and test
	@unformatted=$$(gofmt -l .); test -z "$$unformatted" || { echo "Run make fmt; unformatted: $$unformatted"; exit 1; }
	$(MAKE) test

fmt: ## format the code
	gofmt -w .

vet:
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet -tags simd ./app/... ./cmd/app ./cmd/desk ./cmd/engine ./cmd/convert

# The browser tests need Chromium. As root on Debian it is installed; elsewhere the sentence says what to do.
browser:
	@for name in "$$LECTERN_CHROMIUM" $(BROWSER); do command -v "$$name" >/dev/null 2>&1 && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium wabt curl >/dev/null; \
	else \
		echo "The browser tests need Chromium: install the package chromium, or name a browser in LECTERN_CHROMIUM."; exit 1; \
	fi

# The examples for web servers are tested with these servers. Where they are missing, the tests of them are skipped.
hosts:
	@command -v nginx >/dev/null && command -v caddy >/dev/null && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light caddy >/dev/null; \
	else \
		echo "The examples for web servers are tested where nginx and caddy are: install the packages nginx-light and caddy."; \
	fi

$(AXE):
	mkdir -p bin
	curl --fail --silent --show-error --location --retry 5 --output bin/axe.tgz $(AXE_URL)
	echo "$(AXE_SUM)  bin/axe.tgz" | sha256sum --check --quiet
	tar -xzOf bin/axe.tgz package/axe.min.js > $@.part && mv $@.part $@
	rm bin/axe.tgz

catalogue: ## write QUESTIONS.md, which describes every rule, anew
	$(GO) test . -run GoldenCatalogue -update

size: wasm ## print the sizes of programs, weights and facts; fail where app.wasm or desk.wasm is over its budget
	@$(WASM) $(APP) -ldflags= -o bin/app.names.wasm ./cmd/app
	@$(GO) run ./cmd/size -budget $(BUDGET) -named bin/app.names.wasm \
		web/build/app.wasm web/build/engine.wasm questions/model/lectern.model questions/analysis/facts
	@$(GO) run ./cmd/size -budget $(DESK) web/build/desk.wasm

perf: packed build browser $(LIGHTHOUSE) ## print what a visit costs, by Lighthouse and by stopwatch, as a table (needs Node)
	$(GO) run ./cmd/perf -lectern bin/lectern -lighthouse $(LIGHTHOUSE)

# npm fetches what the lock file names, with its checksums, and runs none of its scripts.
$(LIGHTHOUSE): cmd/perf/lighthouse/package-lock.json
	mkdir -p $@
	cp cmd/perf/lighthouse/*.json $@
	cd $@ && npm ci --ignore-scripts --no-audit --no-fund --omit=dev --loglevel=error
	touch $@

bench: browser ## print how fast the network, the analysis and a quiz are in Chromium's worker
	$(GO) test ./app/journeys -run '^$$' -bench Worker -benchtime 5x

# A package with the name of a fuzz test in it, each for as long as FUZZTIME says.
FUZZED   := questions/analysis:FuzzAnalyse app/handout:FuzzUnpack app/handout:FuzzBody \
	app/handout:FuzzDecodeFile app/handout:FuzzRoundTrip \
	app/result:FuzzParseCode app/result:FuzzBody app/result:FuzzParseQR app/result:FuzzDecodeFile app/result:FuzzRoundTrip \
	app/class:FuzzDecode app/collect:FuzzRead app/store:FuzzDecode app/intake:FuzzOpen
FUZZTIME ?= 10m

fuzz: ## look for texts, links and files that break what reads them (FUZZTIME=10m each)
	@for test in $(FUZZED); do \
		$(GO) test ./$${test%%:*} -run '^$$' -fuzz "^$${test##*:}$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x -parallel 1 || exit 1; \
	done

screenshots: build browser ## take the pictures in web/screenshots anew
	bin/lectern site --out bin/site
	$(GO) run ./cmd/screenshots bin/site web/screenshots

kernel: ## assemble web/js/kernel.wat, with wat2wasm of the package wabt
	wat2wasm web/js/kernel.wat -o web/js/kernel.wasm

# Two teachers label the texts; the student goes on from the second of them.
TRAIN = python3 questions/train/train.py --treebank $(EWT) --entities $(GUM) --ner $(NER) --dev $(DEV)

model: build ## train the weights: EWT=..., GUM=..., NER="...", TEXT="...", DEV="name=file ..." (see questions/model/MODEL.md)
	@test -n "$(EWT)" -a -n "$(GUM)" -a -n "$(NER)" -a -n "$(TEXT)" || { echo "Name the corpora: make model EWT=... GUM=... NER=... TEXT=... DEV=..."; exit 1; }
	rm -rf bin/text && mkdir -p bin/text bin/train
	cat $(TEXT) | split -C 900k - bin/text/part.
	for part in bin/text/part.*; do bin/lectern parse $$part || exit 1; done > bin/train/text.conllu
	$(TRAIN) --out bin/train/first --hidden 128 --epochs 32 --tokens 700 --seed 1 --text bin/train/text.conllu
	$(TRAIN) --out bin/train/second --epochs 26 --seed 2 --text bin/train/text.conllu
	python3 questions/train/label.py bin/train/silver.pt --teachers bin/train/first/best.pt bin/train/second/best.pt \
		--text bin/train/text.conllu --ner $(NER)
	$(TRAIN) --out bin/train/student --epochs 20 --rate 1.2e-3 --start bin/train/second/best.pt --silver bin/train/silver.pt
	python3 questions/train/export.py bin/train/student/best.pt questions/model/lectern.model \
		--parity questions/analysis/neural/testdata/parity.json --text questions/analysis/neural/testdata/parity.conllu

scorer: ## train the marking of typed answers: FAIRYTALES=folder SEMEVAL="file ..."
	@test -n "$(FAIRYTALES)" -a -n "$(SEMEVAL)" || { echo "Name the corpora: make scorer FAIRYTALES=... SEMEVAL=..."; exit 1; }
	$(GO) run ./cmd/lectern eval marking --fairytales $(FAIRYTALES) $(foreach f,$(SEMEVAL),--semeval $(f)) \
		--traps questions/grade/testdata/traps.jsonl --write questions/grade/scorer.txt

clean: ## remove what was built
	rm -rf bin dist web/build/*.wasm web/build/*.br web/build/*.js
