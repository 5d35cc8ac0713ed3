@main struct Werkvorm { static func main() {} }
