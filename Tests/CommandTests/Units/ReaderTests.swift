import Configuration
import Testing
import Transfers

@testable import mutasictl

@Suite("The reader")
struct ReaderTests {
    private func reader(_ arguments: [String] = [], _ variables: [String: String] = [:]) -> Reader {
        let provider = EnvironmentVariablesProvider(environmentVariables: variables)
        return Reader(arguments: ["mutasictl"] + arguments, environment: ConfigReader(provider: provider))
    }

    @Test("Indonesian is spoken unless English is asked for")
    func languageOfEnvironment() {
        #expect(reader().language == .indonesian)
        #expect(reader([], ["LANG": "C.UTF-8"]).language == .indonesian)
        #expect(reader([], ["LANG": "de_DE.UTF-8"]).language == .indonesian)
        #expect(reader([], ["LANG": "en_GB.UTF-8"]).language == .english)
        #expect(reader([], ["LANG": "en_GB.UTF-8", "LC_ALL": "id_ID.UTF-8"]).language == .indonesian)
        #expect(reader([], ["LANG": "en_GB.UTF-8", "LC_ALL": ""]).language == .english)
        #expect(reader([], ["LANG": "en_GB.UTF-8", "MUTASI_LANG": "id"]).language == .indonesian)
    }

    @Test("--lang goes before the environment, in both of its spellings")
    func languageOfOption() {
        #expect(reader(["need", "list", "--lang", "en"]).language == .english)
        #expect(reader(["--lang=id"], ["LANG": "en_US"]).language == .indonesian)
        #expect(reader(["--lang"], ["LANG": "en_US"]).language == .english)
        #expect(reader(["--", "--lang", "en"]).language == .indonesian)
    }

    @Test(
        "times are shown by the reader's clock, by western Indonesia's for an unknown one",
        arguments: [
            ("", "2025-10-01 00:30 WIB"), ("Asia/Jakarta", "2025-10-01 00:30 WIB"), ("Mars", "2025-10-01 00:30 WIB"),
            ("Asia/Makassar", "2025-10-01 01:30 WITA"), (":Asia/Jayapura", "2025-10-01 02:30 WIT"),
            ("WIT", "2025-10-01 02:30 WIT"), ("UTC", "2025-09-30 17:30 UTC"),
        ]
    )
    func zones(_ zone: String, _ shown: String) {
        // 2025-09-30 17:30:59 UTC
        #expect(ReaderZone(zone).text(Instant(microseconds: 1_759_253_459_000_000)) == shown)
    }

    @Test("NO_COLOR is respected, an empty one is none")
    func colour() {
        #expect(reader().wantsColour)
        #expect(reader([], ["NO_COLOR": ""]).wantsColour)
        #expect(!reader([], ["NO_COLOR": "1"]).wantsColour)
    }
}
