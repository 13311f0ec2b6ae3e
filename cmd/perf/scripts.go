package main

// visit runs a script of a reader who is as fast as the page, in a function that waits for elements. The page's clock
// begins with its navigation.
const visit = `window.visit = (async () => {
	const there = async (selector) => {
		for (;; await new Promise((done) => setTimeout(done, 5))) {
			const element = document.querySelector(selector);
			if (element && !element.disabled) return element;
		}
	};
	let took = 0;
	%s
})();`

// answer answers the first question, be it with options or typed, and returns when the verdict was shown.
const answer = `
	(await there("#start")).click();
	const given = await there("#option-0, #answer");
	given.click();
	given.focus();
	document.execCommand("insertText", false, "Nobody");
	(await there("#check")).click();
	await there(".verdict[data-outcome]");
	return performance.now();
`

// paste puts a text into the field as soon as there is one, asks for a quiz, and takes how long it is until the analyser
// has said its first word about it.
const paste = `
	const heard = new Promise((hear) => {
		window.Worker = class extends Worker {
			constructor(script, ...given) {
				super(script, ...given);
				if (String(script).endsWith("/engine.js")) this.addEventListener("message", hear, { once: true });
			}
		};
	});
	const field = await there("#source");
	await new Promise((done) => setTimeout(done, 1000)); // nobody pastes in the frame in which the field appears
	const pasted = performance.now();
	field.focus();
	document.execCommand("insertText", false, ` + "`" + text + "`" + `);
	(await there("#make")).click();
	await heard;
	took = performance.now() - pasted;
`

// made waits until the quiz is made, kept until what the page needs is there for later: browsers keep a compiled program
// some seconds after they have compiled it for speed. taken ends a script.
const (
	made = `await there("#review");`
	kept = `
	while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
	await new Promise((done) => setTimeout(done, 5000));
`
	taken = `return took;`
)

// text is about as long as what people paste first to see what happens.
const text = `The Bridge of Lanterns

The old bridge at Marrow Ford was closed on Monday, because floods had loosened two of its piers. Engineer Tilda Voss said that the repairs would take until March. Every October the town hangs 300 lanterns on the bridge.

Some shopkeepers feared for the lantern night. Mayor Osric Penn promised that it would be held on the bank of the river this year. He has not said who will pay for the boats.

The first lantern was hung in 1846 by a ferryman, whose daughter was crossing in the fog. She found her way home by its light.`
