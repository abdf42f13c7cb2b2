import Testing

@Suite("Wrong usage of mutasictl")
struct UsageTests {
    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Run {
        try Program("mutasictl", environment: environment).run(arguments)
    }

    /// One line, nothing on the output, and no traces of debugging.
    private func expectOneSentence(_ run: Program.Run, _ status: Int32, _ words: String) {
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.talk.hasPrefix("mutasictl: "))
        #expect(run.talk.split(separator: "\n").count == 1)
        #expect(run.talk.contains(words), "\(run.talk)")
    }

    @Test("an option that is not there ends in one sentence in the reader's language and code 64")
    func unknownOption() throws {
        expectOneSentence(try run("migrate", "--statsu"), 64, "Opsi tidak dikenal: '--statsu'; maksud Anda '--status'?")
        expectOneSentence(try run("migrate", "--statsu", "--lang", "en"), 64, "Unknown option '--statsu'")
    }

    @Test("the sentence names the command whose help tells more")
    func help() throws {
        expectOneSentence(try run("migrate", "--nothing"), 64, "mutasictl migrate --help")
        expectOneSentence(try run("nothing"), 64, "mutasictl --help")
    }

    @Test("a value that an option does not take lists those it takes")
    func wrongValue() throws {
        expectOneSentence(try run("migrate", "--output", "xml"), 64, "'table', 'json' atau 'csv'")
        expectOneSentence(try run("migrate", "--lang", "xx"), 64, "'id' dan 'en'")
    }

    @Test("options that contradict each other are refused")
    func contradiction() throws {
        expectOneSentence(try run("migrate", "--status", "--verify"), 64, "--status, --verify, --plan dan --dry-run")
    }

    @Test("a server that is not there ends with code 69 and tells where the connection comes from")
    func noServer() throws {
        let conninfo = "host=/nonexistent user=nobody password=s3cret"
        expectOneSentence(try run("migrate", "--database", conninfo), 69, "MUTASI_DATABASE_URL")
        let english = try run("migrate", environment: ["MUTASI_DATABASE_URL": conninfo, "LANG": "en_GB.UTF-8"])
        expectOneSentence(english, 69, "The database cannot be reached")
        #expect(!english.talk.contains("s3cret"))
    }

    @Test("a connection string that cannot be read is not echoed")
    func unreadableConnection() throws {
        let run = try run("migrate", "--database", "postgres//user:s3cret@host")
        expectOneSentence(run, 64, "String koneksi tidak terbaca")
        #expect(!run.talk.contains("s3cret"))
    }

    @Test("--help and --version are data, in the reader's language")
    func helpAndVersion() throws {
        let indonesian = try run("--help")
        let english = try run("--help", "--lang", "en")
        #expect(indonesian.status == 0 && english.status == 0)
        #expect(indonesian.output.contains("Kode keluar"))
        #expect(english.output.contains("Exit codes"))
        #expect(english.output.contains("SUBCOMMANDS:"))
        for page in try [indonesian, run("need", "add", "--help"), run("help", "queue")] {
            for word in [
                "OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show ", "(values", "(default: ", "for detailed",
            ] {
                #expect(!page.output.contains(word), "\(word)")
            }
        }
        let version = try run("--version")
        #expect(version.status == 0)
        #expect(version.output.split(separator: ".").count == 3)
    }

    @Test("a completion script is made for each shell", arguments: ["bash", "zsh", "fish"])
    func completion(_ shell: String) throws {
        let run = try run("--generate-completion-script", shell)
        #expect(run.status == 0)
        #expect(run.output.contains("mutasictl"))
    }
}
