extension StoreFault {
    /// The law and article, or the practice; nil for what is merely not there, or was read too early.
    public var basis: String? {
        switch self {
        case .closedNeed: "rancangan: alur kebutuhan"
        case .needTaken, .notRanked, .notEvaluated: "PP 11/2017 Ps 190(4)"
        case .postWithoutLevel: "PermenPANRB 38/2017"
        case .noRules: "rancangan: setiap batas ada di aturan"
        case .activeProposal: "rancangan: satu usulan aktif per pegawai"
        case .noDialogue: "rancangan: tidak ada usulan tanpa dialog"
        case .nobodyActs: "rancangan: usulan disusun oleh orang"
        case .decreeNumberTaken: "rancangan: nomor SK sekali setahun"
        case .seatTaken, .movedOn: "rancangan: satu pemangku per jabatan"
        case .inOtherPackage: "rancangan: paket diputus utuh"
        case .proposalIsOver: "rancangan: usulan yang berakhir tidak berubah"
        case .unknownNeed, .unknownPost, .unknownUnit, .unknownEmployee, .notInEvaluation, .unknownProfile,
            .postWithoutFormation,
            .unknownProposal, .changedMeanwhile, .unknownPackage, .notInPackage:
            nil
        }
    }
}
