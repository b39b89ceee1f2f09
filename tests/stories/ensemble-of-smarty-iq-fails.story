the first line is not a command of stichtag
