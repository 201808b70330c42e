"""What an author is told about a content folder: each mistake with its code, its place and what to do.

`runner.check_folder` reads a folder and runs every rule of `registry.RULES` over it. A rule knows the
item of the standard that it enforces (PEMAT-P, CDC Clear Communication Index, IPDAS, JAMA benchmarks,
plain language); `score` turns a run into a score sheet of these standards.
"""
