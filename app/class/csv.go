package class
