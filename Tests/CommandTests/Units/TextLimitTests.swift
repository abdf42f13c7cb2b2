import Postgres
import TestSupport
import Testing

@testable import mutasictl

@Suite("Limits of texts on the command line")
struct TextLimitTests {
    @Test("the limit of every text is the one that the database has")
    func limits() throws {
        let database = try TestDatabase()
        let session = try database.session()
        for limit in TextLimit.all {
            for column in limit.columns {
                let parts = column.split(separator: ".").map { String($0) }
                let found: Int? = try session.query(
                    """
                    select max((regexp_match(d.definition, '<= ([0-9]+)'))[1]::bigint)
                    from pg_constraint c cross join lateral (select pg_get_constraintdef(c.oid) as definition) d
                    where c.conrelid = ('mutasi.' || \(parts[0])::text)::regclass
                        and d.definition ~ ('length\\(.*\\m' || \(parts[1])::text || '\\M')
                    """
                )[0].decode(at: 0)
                #expect(found == limit.maximum, "\(column)")
            }
        }
    }

    @Test("what is too long is refused with its option and its limit, and is not repeated")
    func refusal() throws {
        let long = String(repeating: "x", count: 1_001)
        for arguments in [
            ["training", "cancel", "1", "--reason", long], ["training", "cancel", "1", "--reason=\(long)"],
        ] {
            let refusal = #expect(throws: Refusal.self) { try TextLimit.check(arguments) }
            #expect(refusal?.status == .usage)
            let words = try #require(refusal).phrase.english
            #expect(words.contains("--reason") && words.contains("1000") && !words.contains("xxx"))
        }
        let title = String(repeating: "x", count: 301)
        #expect(throws: Refusal.self) { try TextLimit.check(["package", "create", title, "--as", "1"]) }
        #expect(throws: Never.self) { try TextLimit.check(["objection", "decide", "KB", "--reason", long]) }
    }
}
