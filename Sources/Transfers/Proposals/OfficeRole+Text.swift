extension OfficeRole {
    /// The role in words.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.employee, .indonesian): "pegawai"
        case (.employee, .english): "employee"
        case (.superior, .indonesian): "atasan langsung"
        case (.superior, .english): "direct superior"
        case (.unitHead, .indonesian): "kepala unit"
        case (.unitHead, .english): "head of unit"
        case (.hrOperator, .indonesian): "pengelola kepegawaian"
        case (.hrOperator, .english): "HR operator"
        case (.verifier, .indonesian): "pemeriksa"
        case (.verifier, .english): "verifier"
        case (.tpk, .indonesian): "tim penilai kinerja"
        case (.tpk, .english): "performance appraisal team"
        case (.pyb, .indonesian): "pejabat yang berwenang"
        case (.pyb, .english): "authorised official"
        case (.ppk, .indonesian): "pejabat pembina kepegawaian"
        case (.ppk, .english): "deciding official"
        case (.mendagri, .indonesian): "Menteri Dalam Negeri"
        case (.mendagri, .english): "Minister of Home Affairs"
        case (.worker, .indonesian): "sistem"
        case (.worker, .english): "system"
        }
    }
}
