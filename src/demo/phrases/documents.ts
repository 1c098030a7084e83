// Summaries of the documents an agency lists, by kind, in the language of grammar.ts.

export interface DocumentKind {
  kind: string;
  /** Before the issuer's abbreviation: "KH" in 12/KH-UBND. */
  symbol: string;
  summaries: readonly string[];
}

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  {
    kind: 'Kế hoạch',
    symbol: 'KH',
    summaries: [
      'Triển khai Phong trào “Bình dân học vụ số” gắn với “Học tập số” năm 2026 {scope}',
      'Chuyển đổi số năm 2026 của {self}, phần phổ cập kỹ năng số',
      'Tổ chức Ngày hội toàn dân học tập số (10/10) tại {place}',
      'Bồi dưỡng kỹ năng số, ứng dụng AI cho {people} {self}',
    ],
  },
  {
    kind: 'Quyết định',
    symbol: 'QĐ',
    summaries: [
      'Kiện toàn [Ban Chỉ đạo|Tổ công tác] chuyển đổi số và Phong trào của {self}',
      'Ban hành Quy chế sử dụng công cụ trí tuệ nhân tạo tại {self}',
      'Khen thưởng tập thể, cá nhân tiêu biểu trong Phong trào – {place}',
    ],
  },
  {
    kind: 'Công văn',
    symbol: 'CV',
    summaries: [
      'Về việc [đôn đốc|hướng dẫn] tham gia học tập trên nền tảng trực tuyến – {place}',
      'Về việc tăng cường cảnh báo lừa đảo trên không gian mạng tại {place}',
      'Về việc [rà soát|cung cấp] số liệu phổ cập kỹ năng số của {place}',
    ],
  },
  {
    kind: 'Thông báo',
    symbol: 'TB',
    summaries: [
      'Kết luận của {lead} tại buổi kiểm tra Phong trào ở {place}',
      'Lịch học và lịch trực hỗ trợ kỹ năng số tại {place}',
    ],
  },
  {
    kind: 'Hướng dẫn',
    symbol: 'HD',
    summaries: [
      'Cách ghi nhận, thống kê kết quả phổ cập kỹ năng số tại {place}',
      'Sử dụng {platform} dành cho {place}',
    ],
  },
];
