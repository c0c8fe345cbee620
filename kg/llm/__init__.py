"""A language model as reader: any server that speaks the chat-completions protocol of OpenAI, asked for quotes only."""
