import Testing
import Transfers

@Suite("Kinds of transfers")
struct TransferKindTests {
    @Test(
        "the kind follows from the two agencies",
        arguments: [
            (Seats.province, Seats.province, TransferKind.withinAgency),
            (Seats.province, Seats.regency, .withinProvince),
            (Seats.regency, Seats.province, .withinProvince),
            (Seats.province, Seats.city, .betweenProvinces),
            (Seats.province, Seats.ministry, .regionAndCentre),
            (Seats.ministry, Seats.regency, .regionAndCentre),
            (Seats.ministry, Seats.bkn, .betweenCentral),
            (Seats.province, Seats.embassy, .missionAbroad),
            (Seats.embassy, Seats.ministry, .missionAbroad),
        ]
    )
    func derivation(origin: Agency, target: Agency, kind: TransferKind) throws {
        #expect(try TransferKind(from: origin, to: target) == kind)
    }

    @Test("a provincial employee who moves to a puskesmas leaves the agency")
    func puskesmas() throws {
        let kind = try TransferKind(from: Seats.educator.agency, to: Seats.puskesmas.agency)
        #expect(kind == .withinProvince && kind.isBetweenAgencies)
        #expect(kind.decidedBy == .governor && kind.consideredBy == .regionalOffice)
    }

    @Test("within one agency the PPK decides after the TPK, and nobody else is asked")
    func within() {
        #expect(TransferKind.withinAgency.decidedBy == .ppk && TransferKind.withinAgency.consideredBy == .tpk)
        #expect(TransferKind.allCases.filter(\.isBetweenAgencies).count == 5)
    }

    @Test("a region without a province has no kind, rather than a guessed one")
    func unknownProvince() {
        #expect(throws: TransferKindFault.provinceUnknown("KAB-X")) {
            try TransferKind(from: Agency("KAB-X", .regency), to: Seats.province)
        }
        let fault = TransferKindFault.provinceUnknown("KAB-X")
        #expect(fault.sentence(in: .indonesian) != fault.sentence(in: .english))
    }
}
