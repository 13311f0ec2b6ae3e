package article

import (
	"slices"
	"strings"
)

// advertising are lines that announce an advertisement, as key writes them.
const advertising = "|advertisement|advertisements|advertising|sponsored|sponsored content|sponsored links|sponsored post|promoted|" +
	"promoted content|paid content|paid post|partner content|ad|ads|ad feedback|skip advertisement|skip ad|" +
	"remove ads|report this ad|advertisement skip advertisement|scroll to continue|scroll to continue reading|" +
	"continue reading below|continue reading the main story|story continues|article continues|story continues below|" +
	"article continues below|story continues below advertisement|article continues below advertisement|" +
	"story continues after advertisement|article continues after advertisement|article continues after ad|" +
	"continue reading below advertisement|advertisement story continues below|advertisement article continues below|" +
	"advertisement continue reading below|this article continues below|content continues below|why this ad|" +
	"advertise with us|advertisement scroll to continue|scroll down to continue|remove ad|advertisement remove ad|" +
	"hide ad|close ad|from our sponsors|from our partners|our sponsors|paid advertisement|ad loading|loading ad|" +
	"advertisement hide|"

// navigation are lines of buttons and menus that no article has as a line of its own.
const navigation = "|share|share this|share this article|share this story|share this page|share on facebook|share on twitter|" +
	"share on x|share on whatsapp|share on linkedin|share via email|email this article|print this article|" +
	"print this page|copy link|link copied|tweet this|read more|read more here|read next|read also|read full article|" +
	"read the full story|click here|click here to read more|click here to subscribe|subscribe now|subscribe today|" +
	"log in|login|sign in|sign up|sign up now|sign out|register now|create account|create an account|my account|" +
	"skip to content|skip to main content|skip to navigation|back to top|view comments|show comments|leave a comment|" +
	"leave a reply|post a comment|add a comment|load more|show more|see more|view more|view all|see all|" +
	"related articles|related stories|related topics|related posts|related content|more on this story|" +
	"more from this author|more stories|most read|most popular|most viewed|trending now|top stories|" +
	"recommended for you|recommended reading|recommended stories|you may also like|you might also like|" +
	"you might also be interested in|more like this|next article|previous article|next post|previous post|follow us|" +
	"follow us on facebook|follow us on twitter|follow us on instagram|join our newsletter|" +
	"sign up for our newsletter|subscribe to our newsletter|accept cookies|accept all cookies|accept all|reject all|" +
	"cookie settings|cookie policy|privacy policy|terms of use|terms of service|terms and conditions|manage cookies|" +
	"manage preferences|listen to this article|listen to article|save for later|save article|add to favorites|" +
	"toggle navigation|toggle menu|open menu|close menu|main menu|view gallery|open image in gallery|" +
	"view image in fullscreen|play video|watch video|loading|please wait|please enable javascript|edit source|" +
	"all rights reserved|view in browser|view in your browser|view this email in your browser|view this email online|" +
	"unsubscribe|unsubscribe here|manage subscriptions|manage your subscriptions|update your preferences|" +
	"update preferences|email preferences|forward to a friend|add us to your address book|" +
	"no longer want to receive these emails|sent from my iphone|sent from my ipad|sent from my phone|" +
	"sent from my mobile|get outlook for ios|get outlook for android|we value your privacy|manage options|" +
	"accept & continue|accept and continue|accept and close|i accept|accept cookies & continue|allow all|decline all|" +
	"enter your email|enter your email address|your email address|please check your inbox|invalid email address|" +
	"please enter a valid email address|from wikipedia the free encyclopedia|jump to navigation|jump to search|" +
	"jump to navigation jump to search|jump to content|learn how and when to remove this message|" +
	"learn how and when to remove this template message|hide caption|toggle caption|enlarge this image|download pdf|" +
	"print-friendly version|printer-friendly version|gift this article|give this article|share full article|" +
	"share using email|share selection|report this comment|suggest a correction|be the first to comment|" +
	"add to favourites|continue reading|start your free trial|don't have an account|forgot password|" +
	"forgot your password|skip to footer|jump to comments|scroll to top|go to top|return to top|view desktop site|shop now|buy now|" +
	"buy tickets|order now|book now|read the full story here|"

// perhaps are buttons that could also be headings: they count only next to other clutter.
const perhaps = "|home|menu|search|print|email|e-mail|save|comments|comment|news|sport|sports|contact|contact us|about us|help|" +
	"subscribe|newsletter|newsletters|facebook|twitter|x|whatsapp|instagram|linkedin|pinterest|reddit|telegram|" +
	"youtube|tiktok|rss|tags|topics|related|recommended|trending|latest|latest news|popular|next|previous|close|like|" +
	"follow|tweet|pin|flipboard|messenger|copy|download|watch|listen|video|videos|live|weather|opinion|see also|" +
	"0 comments|no comments|share options|text size|bookmark|gallery|ok|got it|no thanks|not now|dismiss|cookies|" +
	"privacy|donate now|support us|faq|faqs|sitemap|site map|notifications|e-paper|epaper|podcasts|share via|" +
	"most shared|editor's picks|editors' picks|remember me|keep reading|join the conversation|become a member|" +
	"become a subscriber|email address|check your inbox|learn more|find out more|more info|your privacy matters|" +
	"report an error|sort by|report a typo|enlarge image|expand image|already have an account|read online|" +
	"view online|more options|latest news and updates|thanks for signing up|thank you for signing up|" +
	"thank you for subscribing|thanks for subscribing|"

// openings begin lines that invite the reader to go elsewhere.
const openings = "|read more:|read more about|read also:|also read:|read next:|see also:|related:|related article:|" +
	"related articles:|related story:|related stories:|more on this:|recommended:|don't miss:|must read:|watch:|" +
	"listen:|click here to|click here for|tap here to|follow us on|share this article|share this story|share on|" +
	"sign up for our|sign up to our|sign up for the|subscribe to our|subscribe for|join our|get our|download our|" +
	"download the app|we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|" +
	"our website uses cookies|by continuing to use|by continuing to browse|by clicking \"accept|by clicking “accept|" +
	"by using this site|already a subscriber|to continue reading|please enable javascript|copyright ©|© copyright|" +
	"copyright (c)|©|having trouble viewing this|can't see this email|if you can't see this email|" +
	"you are receiving this email|you're receiving this email|you received this email|you are receiving this because|" +
	"this email was sent to|this message was sent to|to unsubscribe|if you no longer wish to receive|" +
	"if you wish to unsubscribe|unsubscribe |categories:|category:|hidden categories:|filed under:|tagged:|tags:|" +
	"we and our partners use cookies|we and our partners store|we use technologies such as cookies|get the day's|" +
	"get the latest|get the best|get a weekly|get a daily|get breaking news|get more news|stay up to date|" +
	"enter your email|sign up here|sign up now for|subscribe now for|related coverage:|related topics:|" +
	"related content:|see more:|recommended for you:|editor's picks:|trending:|"

// rich is what the openings of offers must also speak of, so that a sentence of an article does not fall to them.
const rich = "|newsletter|inbox|alerts|updates|app|channel|mailing|podcast|cookies|site|website|email|e-mail|unsubscribe|" +
	"browser|subscription|"

// key is a text in lower case without punctuation at the ends of its words.
func key(s string) string {
	var words []string
	for field := range strings.FieldsSeq(strings.ToLower(s)) {
		if word := strings.TrimFunc(field, func(r rune) bool { return !wordRune(r) }); word != "" {
			words = append(words, word)
		}
	}
	return strings.Join(words, " ")
}

// clutter is the reason why a line does not belong to an article, whatever stands around it, or "".
func clutter(text string) Reason {
	const longest = 300
	if len(text) > longest {
		return ""
	}
	k := key(text)
	switch {
	case k == "" || leftover(text) || lorem(text):
		return Template
	case listed(advertising, k):
		return Advertisement
	case spoken(text):
		return ""
	case hatnote(text):
		return Note
	case listed(navigation, k) || invites(text) || counts(k) || follows(k) || handle(text) || menu(text):
		return Navigation
	}
	return ""
}

// spoken tells lines that are sentences or speech, however much their words are those of a button: "Please wait," he
// said. A button may end in dots.
func spoken(text string) bool {
	if strings.IndexAny(text, "\"'“‘") == 0 {
		return true
	}
	return len(strings.Fields(text)) <= 4 && endsSentence(text) && !strings.HasSuffix(text, "…") && !strings.HasSuffix(text, "...")
}

// invites tells whether a line sends the reader elsewhere or speaks of the page itself.
func invites(text string) bool {
	if startsLower(text) {
		return false
	}
	lower := strings.ReplaceAll(strings.ToLower(text), "’", "'")
	for opening := range entries(openings) {
		if strings.HasPrefix(lower, opening) {
			return points(opening, lower)
		}
	}
	return false
}

// points tells whether a line in lower case does what its opening promises; a sentence of an article may begin like it.
func points(opening, lower string) bool {
	first, _, _ := strings.Cut(opening, " ")
	switch {
	case strings.HasSuffix(opening, ":"):
		return !endsSentence(lower)
	case strings.Contains(opening, "cookies") || strings.Contains(opening, "©"):
		return true
	case first == "click" || first == "share" || first == "read":
		return len(lower) < 120
	}
	return slices.ContainsFunc(strings.Fields(key(lower)), func(word string) bool {
		return listed(rich, word) || listed(rich, strings.TrimSuffix(word, "s"))
	})
}

// removeClutter gives clutter its reason and tells whether there was any.
func removeClutter(pieces []piece) bool {
	changed := false
	for i := range pieces {
		p := &pieces[i]
		if p.reason == "" {
			p.reason = clutter(p.text)
			changed = changed || p.reason != ""
		}
	}
	for i := range pieces {
		changed = removeBeside(pieces, i) || changed
	}
	for i := len(pieces) - 1; i >= 0; i-- {
		changed = removeBeside(pieces, i) || changed
	}
	return changed
}

// removeBeside gives piece i its reason when it is what counts as clutter only next to other clutter.
func removeBeside(pieces []piece, i int) bool {
	p := &pieces[i]
	beside := i > 0 && around(pieces[i-1]) || i+1 < len(pieces) && around(pieces[i+1])
	if p.reason != "" || !beside || len(p.text) >= 40 || !listed(perhaps, key(p.text)) {
		return false
	}
	p.reason = Navigation
	return true
}

// around tells a piece that comes from around an article. Notes and page numbers come from within.
func around(p piece) bool { return p.reason != "" && p.reason != Note && p.reason != Page }

// removeRepeats removes the later copies of the first line, which is the title where it is repeated, and a first
// line that is the second with the name of the site.
func removeRepeats(pieces []piece) bool {
	kept := keptIndices(pieces)
	if len(kept) < 2 {
		return false
	}
	first, second := &pieces[kept[0]], pieces[kept[1]]
	if siteTitle(first.text, second.text) {
		first.reason = Repeated
		return true
	}
	const near = 7
	changed, others, title := false, 0, key(first.text)
	for k := 1; k < len(kept) && others < near; k++ {
		if key(pieces[kept[k]].text) == title {
			pieces[kept[k]].reason, changed = Repeated, true
		} else {
			others++
		}
	}
	return changed
}

// siteTitle tells "Ferry sinks | The Harbour Post" from "Ferry sinks".
func siteTitle(long, short string) bool {
	rest, found := strings.CutPrefix(long, short)
	rest, spaced := strings.CutPrefix(rest, " ")
	return found && spaced && len(short) > 10 && len(rest) < 60 &&
		(strings.HasPrefix(rest, "| ") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— "))
}
