/// The code under which I-MUT takes a transfer, category "Mutasi".
public enum MutationCode: Int, Sendable, CaseIterable {
    case jpt = 49
    case kepalaPuskesmas = 52
    case kepalaSekolah = 53
    case functional = 54
    case teacher = 55
    case administrator = 501
    case administratorDukcapil = 502
    case pengawas = 511
    case pengawasDukcapil = 512
    case pelaksanaUnit = 561
    case pelaksanaPost = 562
    case pelaksanaUnitAndPost = 563
    case pppkUnit = 571

    /// What a post is besides its level, as far as I-MUT asks for it.
    public enum Speciality: String, Sendable, CaseIterable {
        case none = "NONE"
        /// A post of population administration, filled by the Minister (Permendagri 76/2015).
        case dukcapil = "DUKCAPIL"
        case kepalaPuskesmas = "KEPALA_PUSKESMAS"
        case kepalaSekolah = "KEPALA_SEKOLAH"
        case teacher = "GURU"
    }

    /// The code of a move, or nil when I-MUT has none for it: nothing changes, or a contract would change its post.
    public init?(from origin: Seat, to target: Seat, employment: EmploymentKind, speciality: Speciality = .none) {
        let changesPost = origin.post != target.post
        let changesUnit = origin.unit != target.unit
        guard changesPost || changesUnit else { return nil }
        if employment.isContract {
            guard !changesPost, origin.agency.code == target.agency.code else { return nil }
            self = .pppkUnit
            return
        }
        switch (target.level.kind, speciality) {
        case (_, .kepalaPuskesmas): self = .kepalaPuskesmas
        case (_, .kepalaSekolah): self = .kepalaSekolah
        case (.jptUtama, _), (.jptMadya, _), (.jptPratama, _): self = .jpt
        case (.administrator, .dukcapil): self = .administratorDukcapil
        case (.administrator, _): self = .administrator
        case (.pengawas, .dukcapil), (.eselonV, .dukcapil): self = .pengawasDukcapil
        case (.pengawas, _), (.eselonV, _): self = .pengawas
        case (.keahlian, .teacher), (.keterampilan, .teacher): self = .teacher
        case (.keahlian, _), (.keterampilan, _): self = .functional
        case (.pelaksana, _):
            self = !changesPost ? .pelaksanaUnit : changesUnit ? .pelaksanaUnitAndPost : .pelaksanaPost
        }
    }
}
