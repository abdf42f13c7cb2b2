import Testing
import Transfers

@Suite("Ranks")
struct RankTests {
    @Test(
        "the ways to write III/c are one rank (case 52)",
        arguments: ["III/c", "IIIc", "III/C", "3c", "III-c", "iii / c", "33"]
    )
    func spellings(text: String) throws {
        let rank = try Rank(parsing: text, employment: .pns)
        #expect(rank.description == "III/c")
        #expect(CivilServantRank(siasn: 33).map(Rank.civilServant) == rank)
    }

    @Test("a rank of the other employment is refused (case 52)")
    func notMixed() throws {
        #expect(try Rank(parsing: "IX", employment: .pppk).description == "IX")
        #expect(try Rank(parsing: "09", employment: .pppkPartTime).description == "IX")
        #expect(throws: RankFault.otherEmployment) { try Rank(parsing: "IX", employment: .pns) }
        #expect(throws: RankFault.otherEmployment) { try Rank(parsing: "III/c", employment: .pppk) }
    }

    @Test("what is no rank is refused", arguments: ["", "V/a", "III/e", "0c", "III", "IIII/a", "99", "c"])
    func refused(text: String) {
        #expect(throws: RankFault.self) { try Rank(parsing: text, employment: .pns) }
    }

    @Test("the seventeen civil servants' ranks order by number and have their titles")
    func order() {
        let ranks = (0...50).compactMap(CivilServantRank.init(siasn:))
        #expect(ranks.count == 17)
        #expect(ranks == ranks.sorted())
        #expect(ranks.first?.title == "Juru Muda")
        #expect(CivilServantRank(siasn: 33)?.title == "Penata")
        #expect(ranks.last?.title == "Pembina Utama")
        #expect(ranks.last?.description == "IV/e")
    }

    @Test("contract grades order by number and not by letters")
    func grades() throws {
        let nine = try #require(ContractGrade(number: 9))
        let five = try #require(ContractGrade(number: 5))
        #expect(nine > five)
        #expect(ContractGrade(number: 0) == nil)
        #expect(ContractGrade(number: 18) == nil)
    }

    @Test("a range holds its ends, and does not judge ranks of another kind")
    func range() throws {
        func rank(_ text: String, _ employment: EmploymentKind = .pns) throws -> Rank {
            try Rank(parsing: text, employment: employment)
        }
        let range = RankRange(lowest: try rank("III/b"), highest: try rank("III/d"))
        #expect(range.contains(try rank("III/b")) == true)
        #expect(range.contains(try rank("III/d")) == true)
        #expect(range.contains(try rank("III/a")) == false)
        #expect(range.contains(try rank("IV/a")) == false)
        #expect(range.contains(try rank("IX", .pppk)) == nil)
        #expect(RankRange(lowest: try rank("III/b")).contains(try rank("IV/e")) == true)
        #expect(RankRange().contains(try rank("I/a")) == true)
    }
}
