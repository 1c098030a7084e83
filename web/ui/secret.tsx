// Stands on every page where text or files are entered (product: state secrets and lists of persons stay out).

export const Secret = () => <p class="secret">Không nhập nội dung thuộc bí mật nhà nước, danh sách cá nhân.</p>;
