package neural

import "math"

// bestTree finds the maximum spanning tree with exactly one child of the root, by Chu & Liu 1965 and Edmonds 1967.
// scores[i][j] is the score of head j for token i, j = 0 being the root and j = i+1 token i itself. The result has
// for every token the position of its head.
func bestTree(scores [][]float32) []int {
	if heads := bestHeads(scores); heads != nil {
		return heads
	}
	n := len(scores) + 1
	weight := make([][]float64, n) // weight[dependent][head]
	for i := range weight {
		weight[i] = make([]float64, n)
		for j := range weight[i] {
			weight[i][j] = math.Inf(-1)
		}
	}
	// One arc from the root always suffices, so a price above every other gain makes it the only one.
	const rootPrice = 1e7
	for i, row := range scores {
		for j, s := range row {
			if j != i+1 {
				weight[i+1][j] = float64(s)
			}
		}
		weight[i+1][0] -= rootPrice
	}
	return spanningTree(weight)[1:]
}

// bestHeads gives every token its best head; nil where that is no tree with one child of the root.
func bestHeads(scores [][]float32) []int {
	heads := make([]int, 1+len(scores))
	heads[0] = -1
	roots := 0
	for i, row := range scores {
		h := argmax(row)
		heads[i+1] = h
		if h == 0 {
			roots++
		}
	}
	if roots != 1 || findCycle(heads) != nil {
		return nil
	}
	return heads[1:]
}

// spanningTree gives the head of every node of the best tree rooted in node 0; its own entry is -1.
func spanningTree(weight [][]float64) []int {
	heads := greedyHeads(weight)
	cycle := findCycle(heads)
	if cycle == nil {
		return heads
	}
	c := contract(weight, heads, cycle)
	return c.expand(spanningTree(c.weight), heads)
}

func greedyHeads(weight [][]float64) []int {
	heads := make([]int, len(weight))
	heads[0] = -1
	for d := 1; d < len(weight); d++ {
		for h, w := range weight[d] {
			if w > weight[d][heads[d]] {
				heads[d] = h
			}
		}
	}
	return heads
}

// findCycle gives the nodes of one cycle, nil where there is none.
func findCycle(heads []int) []int {
	const unseen, done = 0, -1
	mark := make([]int, len(heads))
	mark[0] = done
	for start := 1; start < len(heads); start++ {
		v := start
		for mark[v] == unseen {
			mark[v] = start
			v = heads[v]
		}
		if mark[v] == start {
			cycle := []int{v}
			for u := heads[v]; u != v; u = heads[u] {
				cycle = append(cycle, u)
			}
			return cycle
		}
		for v = start; mark[v] == start; v = heads[v] {
			mark[v] = done
		}
	}
	return nil
}

// contraction is a graph in which a cycle has become its last node.
type contraction struct {
	weight [][]float64
	nodes  []int // old number of every node but the last
	enter  []int // by outer node: the cycle node that an arc from it enters
	leave  []int // by outer node: the cycle node whose arc reaches it
}

func contract(weight [][]float64, heads, cycle []int) contraction {
	inside := make(map[int]bool, len(cycle))
	for _, v := range cycle {
		inside[v] = true
	}
	var c contraction
	for v := range weight {
		if !inside[v] {
			c.nodes = append(c.nodes, v)
		}
	}
	k := len(c.nodes)
	c.weight = make([][]float64, k+1)
	c.enter, c.leave = make([]int, k), make([]int, k)
	for i := range c.weight {
		c.weight[i] = make([]float64, k+1)
	}
	c.weight[k][k] = math.Inf(-1)
	for i, u := range c.nodes {
		for j, v := range c.nodes {
			c.weight[i][j] = weight[u][v]
		}
		c.weight[i][k], c.weight[k][i] = math.Inf(-1), math.Inf(-1)
		for _, v := range cycle {
			if w := weight[u][v]; w > c.weight[i][k] {
				c.weight[i][k], c.leave[i] = w, v
			}
			if w := weight[v][u] - weight[v][heads[v]]; w > c.weight[k][i] || c.enter[i] == 0 {
				c.weight[k][i], c.enter[i] = w, v
			}
		}
	}
	return c
}

// expand turns the heads of the contracted graph into heads of the original one.
func (c contraction) expand(outer, heads []int) []int {
	k := len(c.nodes)
	full := append([]int(nil), heads...)
	for i, v := range c.nodes {
		switch h := outer[i]; h {
		case -1:
			full[v] = -1
		case k:
			full[v] = c.leave[i]
		default:
			full[v] = c.nodes[h]
		}
	}
	entered := outer[k]
	full[c.enter[entered]] = c.nodes[entered]
	return full
}
