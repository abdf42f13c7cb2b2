import Testing
import Transfers

@Suite("Post levels")
struct PostLevelTests {
    @Test("files name a level by category, echelon and step")
    func levels() {
        #expect(PostLevel(category: .structural, echelon: .iva, step: nil) == .pengawas)
        #expect(PostLevel(category: .structural, echelon: Echelon(rawValue: 22), step: nil) == .jptPratama)
        #expect(PostLevel(category: .functional, echelon: Echelon.none, step: "Ahli Muda") == .ahliMuda)
        #expect(PostLevel(category: .functional, echelon: nil, step: "AHLI_MADYA") == .ahliMadya)
        #expect(PostLevel(category: .general, echelon: nil, step: nil) == .pelaksana)
    }

    @Test("what names no level is none")
    func none() {
        #expect(PostLevel(category: .structural, echelon: nil, step: nil) == nil)
        #expect(PostLevel(category: .structural, echelon: Echelon.none, step: nil) == nil)
        #expect(PostLevel(category: .functional, echelon: nil, step: nil) == nil)
        #expect(PostLevel(category: .functional, echelon: nil, step: "PENGAWAS") == nil)
    }

    @Test("every echelon but none has a managerial level")
    func echelons() {
        for echelon in Echelon.allCases {
            #expect(echelon.level?.kind.isManagerial == (echelon == .none ? nil : true))
        }
    }

    @Test("legal positions are read by their codes")
    func legalPositions() {
        #expect(LegalPosition(siasn: "01") == .active)
        #expect(LegalPosition(siasn: "1") == .active)
        #expect(LegalPosition(siasn: "05") == nil)
        #expect(LegalPosition(siasn: "aktif") == nil)
        #expect(LegalPosition.active.siasn == "01")
        #expect(LegalPosition.allCases.allSatisfy { LegalPosition(siasn: $0.siasn) == $0 })
    }
}
