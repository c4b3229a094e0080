"""What a service's answers are worth: each module asks one kind of question and yields findings."""
