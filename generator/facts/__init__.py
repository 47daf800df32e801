"""What is known: the kinds of facts, and the library that holds them."""
