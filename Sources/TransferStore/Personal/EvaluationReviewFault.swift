public import Transfers

/// Why a review of an evaluation is not entered or not answered.
public enum EvaluationReviewFault: LegalFault {
    /// There is no review of this number.
    case unknown(Int64)
    /// The person was not evaluated for the need.
    case notEvaluated(NeedID)
    /// One is under way already.
    case underWay
    /// It was answered before.
    case answered(Int64)
    /// Nobody answers on their own evaluation.
    case ownCase
    /// Nor on that of somebody with whom they have a conflict of interest.
    case conflictOfInterest

    /// The code, `TINJAU01` to `TINJAU06`.
    public var code: String {
        switch self {
        case .unknown: "TINJAU01"
        case .notEvaluated: "TINJAU02"
        case .underWay: "TINJAU03"
        case .answered: "TINJAU04"
        case .ownCase: "TINJAU05"
        case .conflictOfInterest: "TINJAU06"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        let law = "UU 27/2022 Ps 10"
        return switch self {
        case .unknown(let id):
            LegalGrounds(
                law,
                "permintaan peninjauan \(id) tidak ada; lihat review list --all",
                "there is no review \(id); see review list --all"
            )
        case .notEvaluated(let need):
            LegalGrounds(
                law,
                "pegawai ini belum dievaluasi untuk kebutuhan \(need); jalankan evaluate \(need) lebih dahulu",
                "the employee was not evaluated for need \(need); run evaluate \(need) first"
            )
        case .underWay:
            LegalGrounds(
                law,
                "peninjauan evaluasi ini sudah diminta dan belum dijawab; jawab dengan review answer",
                "a review of this evaluation is under way; answer it with review answer"
            )
        case .answered(let id):
            LegalGrounds(
                law,
                "permintaan peninjauan \(id) sudah dijawab; ajukan permintaan baru bila masih ada keberatan",
                "review \(id) was answered before; enter a new request if there is still an objection"
            )
        case .ownCase:
            LegalGrounds(
                "UU 30/2014 Ps 43",
                "evaluasi diri sendiri tidak ditinjau sendiri; yang menjawab orang lain",
                "nobody reviews their own evaluation; somebody else has to answer"
            )
        case .conflictOfInterest:
            LegalGrounds(
                "PermenPANRB 17/2024",
                "peninjau mempunyai benturan kepentingan dengan pegawai; yang menjawab orang lain",
                "who answers has a conflict of interest with the employee; somebody else has to answer"
            )
        }
    }
}
