"""A report as a test reads it."""
import html.parser


class Page(html.parser.HTMLParser):
    """Elements, their attributes, and per table its figures and the commands that give them."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.tables, self.scripts = [], [], {}, 0
        self.table, self.in_command, self.words = None, False, []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append(tag)
        self.attributes += attrs.items()
        if tag == "table":
            self.table = self.tables.setdefault(attrs["id"], {"dates": [], "numbers": [], "commands": []})
        elif tag == "section":
            self.table = None
        elif tag == "time" and self.table:
            self.table["dates"].append(attrs["datetime"])
        elif tag == "data" and self.table:
            self.table["numbers"].append(float(attrs["value"]))
        self.in_command = tag == "code"

    def handle_endtag(self, tag):
        self.in_command = False

    def handle_data(self, data):
        if self.tags[-1:] == ["style"]:
            return
        self.words.append(data)
        if self.in_command and self.table:
            self.table["commands"].append(data)
