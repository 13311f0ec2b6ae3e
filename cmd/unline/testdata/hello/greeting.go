package main

func main() { println("Good morning.") }
